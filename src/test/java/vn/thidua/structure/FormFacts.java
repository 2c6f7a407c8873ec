package vn.thidua.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form does with data. An embedded form says it in Camunda's attributes and in calls of the variable manager.
 *
 * @param submitted names it sends; names that begin with {@code extra_} are left out
 * @param read      names it reads from the view, roots only ({@code unit} of {@code unit.name})
 * @param nested    names it reads from the rows of a list
 */
record FormFacts(Set<String> submitted, Set<String> read, Set<String> nested) {

    private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "datetime", "select", "radio", "checkbox",
            "checklist", "taglist", "expression");
    private static final Set<String> FEEL_WORDS = Set.of("if", "then", "else", "and", "or", "not", "in", "true", "false", "null", "some",
            "every", "satisfies", "for", "return", "between", "instance", "of", "item", "this", "parent", "loop");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*(#if|#loop|/if|/loop)?\\s*(.*?)\\s*}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])(this\\.)?([A-Za-z_]\\w*)(?!\\w*\\s*\\()");
    private static final Pattern HTML_FIELD = Pattern.compile("<(?:input|select|textarea)\\b[^>]*\\bcam-variable-name=\"([^\"]+)\"[^>]*>");
    private static final Pattern HTML_CREATED = Pattern.compile("createVariable\\(\\s*\\{[^}]*?\\bname:\\s*'([^']+)'");
    private static final Pattern HTML_READ = Pattern.compile(
            "(?:fetchVariable|variableValue|\\.variable)\\(\\s*'([^']+)'|cam-choices=\"([^\"]+)\"");

    static FormFacts ofForm(String json) throws JsonProcessingException {
        FormFacts facts = new FormFacts(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        facts.addComponents(new ObjectMapper().readTree(json));
        facts.read.removeAll(facts.submitted);
        facts.submitted.removeIf(name -> name.startsWith("extra_"));
        return facts;
    }

    static FormFacts ofHtml(String html) {
        FormFacts facts = new FormFacts(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        HTML_FIELD.matcher(html).results().filter(field -> !field.group().matches("(?s).*\\sdisabled\\b.*"))
                .forEach(field -> facts.submitted.add(field.group(1)));
        HTML_CREATED.matcher(html).results().forEach(created -> facts.submitted.add(created.group(1)));
        HTML_READ.matcher(html).results().forEach(read -> facts.read.add(read.group(1) == null ? read.group(2) : read.group(1)));
        facts.read.removeAll(facts.submitted);
        facts.submitted.removeIf(name -> name.startsWith("extra_"));
        return facts;
    }

    private void addComponents(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String key = component.path("key").asText();
            boolean sent = !component.path("disabled").asBoolean() && !"=true".equals(component.path("conditional").path("hide").asText());
            if (INPUTS.contains(component.path("type").asText()) && sent) {
                submitted.add(key);
            }
            component.fields().forEachRemaining(property -> {
                if (property.getKey().equals("valuesKey")) {
                    read.add(property.getValue().asText());
                } else if (property.getKey().equals("columns")) {
                    property.getValue().findValuesAsText("key").forEach(nested::add);
                } else if (!property.getKey().equals("components")) {
                    addTexts(property.getValue());
                }
            });
            addComponents(component);
        }
    }

    private void addTexts(JsonNode value) {
        if (value.isTextual() && value.asText().startsWith("=")) {
            addNames(value.asText().substring(1), read);
        } else if (value.isTextual()) {
            addTemplates(value.asText());
        } else {
            value.forEach(this::addTexts);
        }
    }

    private void addTemplates(String text) {
        int loops = 0;
        Matcher template = TEMPLATE.matcher(text);
        while (template.find()) {
            addNames(template.group(2), loops > 0 ? nested : read);
            loops += "#loop".equals(template.group(1)) ? 1 : "/loop".equals(template.group(1)) ? -1 : 0;
        }
    }

    private static void addNames(String feel, Set<String> target) {
        Matcher name = NAME.matcher(feel.replaceAll("\"[^\"]*\"", " "));
        while (name.find()) {
            if (!FEEL_WORDS.contains(name.group(2))) {
                target.add(name.group(2));
            }
        }
    }
}

package vn.thidua.engine.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outside its one script an embedded form is labels and fields. Tasklist compiles the markup with AngularJS, so that an attribute or a text in
 * double braces is code as well: only listed tags and attributes with plain values may stand there.
 */
final class HtmlFormMarkup implements Rule {

    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*+)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-z-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern UNREADABLE = Pattern.compile("&(?!(?:amp|lt|gt|quot|nbsp);)");
    private static final Set<String> TAGS = Set.of("form", "div", "p", "span", "label", "fieldset", "legend", "input", "select", "option",
            "textarea", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "small", "br", "hr");
    private static final Set<String> ATTRIBUTES = Set.of("role", "class", "id", "for", "name", "type", "value", "placeholder", "title", "rows",
            "cols", "colspan", "rowspan", "min", "max", "step", "minlength", "maxlength", "required", "readonly", "disabled", "checked",
            "selected", "multiple", "cam-variable-name", "cam-variable-type");

    @Override
    public void check(BundleModel model, Report report) {
        model.htmlForms.forEach((file, html) -> {
            Matcher script = FormScripts.SCRIPT.matcher(html);
            if (script.find() && script.group(1).toLowerCase(Locale.ROOT).contains("</script")) {
                report.add(file, "script", "Đoạn <script> của biểu mẫu phải kết thúc đúng một lần");
            }
            String markup = script.replaceFirst("");
            Matcher tag = TAG.matcher(markup);
            while (tag.find()) {
                check(file, tag.group(), tag.group(1), tag.group(2), report);
            }
            String text = tag.replaceAll("");
            if (text.contains("<") || text.contains(">") || isExpression(text)) {
                report.add(file, "", "Biểu mẫu chỉ gồm nhãn, ô nhập và một đoạn <script cam-script type=\"text/form-script\">; không hiểu «"
                        + shortened(text.strip()) + "»");
            }
        });
    }

    private static void check(String file, String tag, String name, String attributes, Rule.Report report) {
        if (!TAGS.contains(name)) {
            report.add(file, name, "Biểu mẫu không được có thẻ «" + shortened(tag) + "»");
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? "" : attribute.group(2);
            boolean directive = "class".equals(attribute.group(1)) && !value.matches("(?!.*\\bng-)[A-Za-z0-9_ -]*");
            if (!ATTRIBUTES.contains(attribute.group(1)) || directive || isExpression(value)) {
                report.add(file, name, "Thẻ không được có thuộc tính «" + shortened(attribute.group().strip()) + "»");
            }
        }
    }

    private static boolean isExpression(String text) {
        return text.contains("{{") || text.contains("}}") || UNREADABLE.matcher(text).find();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

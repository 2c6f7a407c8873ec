package vn.thidua.engine.lint;

/**
 * One mistake in a bundle.
 *
 * @param rule    id of the rule, the kebab-case name of its class
 * @param file    name of the file inside the bundle
 * @param element id of the BPMN or DMN element, key of the form field, or "" when the whole file is meant
 * @param message what is wrong and what is expected, in Vietnamese
 */
public record LintFinding(String rule, String file, String element, String message) {

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : " · " + element) + ": " + message + " [" + rule + "]";
    }
}

package vn.thidua.rulepack;

import java.time.LocalDate;
import java.util.Map;

/**
 * Why an automatic answer is what it is.
 *
 * @param subject     natural key of the case, e.g. an obligation id
 * @param rule        stable id of the rule
 * @param inputs      the facts the rule read
 * @param packVersion version of the rule pack or decision table that gave the values
 * @param asOf        date (Vietnam) as of which the rule was read
 * @param result      whether the rule is met
 * @param sentence    one Vietnamese sentence for the person
 */
public record Explanation(String subject, String rule, Map<String, Object> inputs, String packVersion, LocalDate asOf,
                          boolean result, String sentence) {
}

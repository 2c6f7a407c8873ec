package vn.thidua.rulepack;

/** One entry of a list that the law gives, such as a ground for revocation, with its words in Vietnamese. */
public record LegalItem(String id, String words) {
}

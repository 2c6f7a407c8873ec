package vn.thidua.rulepack;

/** What kind of text a value comes from; of several that are valid, the most specific one wins. Ordered from general to specific. */
public enum RuleLayer {
    LAW("Luật"),
    DECREE("Nghị định, thông tư"),
    PROVINCE("Quy chế của tỉnh"),
    ISSUER("Quy chế của nơi ban hành kế hoạch");

    private final String label;

    RuleLayer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

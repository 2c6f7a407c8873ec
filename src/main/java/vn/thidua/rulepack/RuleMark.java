package vn.thidua.rulepack;

/** How well a value of the law is known. Only what was read in a source may decide a real award without a person confirming it. */
public enum RuleMark {
    VERIFIED("đã đối chiếu văn bản"),
    WEAK("nguồn chưa chắc chắn"),
    INFERRED("suy luận, chưa đối chiếu văn bản"),
    GENERAL_KNOWLEDGE("hiểu biết chung, chưa đối chiếu văn bản"),
    NOT_FOUND("chưa tìm thấy văn bản");

    private final String label;

    RuleMark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

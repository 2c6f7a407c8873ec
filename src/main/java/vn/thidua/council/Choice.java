package vn.thidua.council;

/** What a ballot says on one case. */
public enum Choice {
    AGREE("Đồng ý"),
    DISAGREE("Không đồng ý"),
    ABSTAIN("Không có ý kiến");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

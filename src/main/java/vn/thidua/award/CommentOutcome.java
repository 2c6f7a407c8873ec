package vn.thidua.award;

/** What the advisory body makes of a public comment. */
public enum CommentOutcome {
    GROUNDED("Có cơ sở"),
    UNGROUNDED("Không có cơ sở");

    private final String label;

    CommentOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.plan;

/** The kinds of movement the law knows (LAW Đ16); «đặc biệt» and «cao điểm» are labels, not kinds. */
public enum MovementKind {
    REGULAR("thường xuyên"),
    THEMATIC("theo chuyên đề");

    private final String label;

    MovementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.award;

/** Where a complaint stands. */
public enum ComplaintStatus {
    FILED("Chờ xác minh"),
    EXAMINED("Chờ trả lời"),
    UPHELD("Khiếu nại đúng"),
    REJECTED("Giữ nguyên quyết định");

    private final String label;

    ComplaintStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it has its answer. */
    public boolean isAnswered() {
        return this == UPHELD || this == REJECTED;
    }
}

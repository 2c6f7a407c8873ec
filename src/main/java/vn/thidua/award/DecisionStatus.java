package vn.thidua.award;

/** Where an award decision stands. */
public enum DecisionStatus {
    DRAFT("Dự thảo"),
    AWAITING_SIGNATURE("Chờ ký"),
    SIGNED("Đã ký, chờ cấp số"),
    ISSUED("Đã ban hành"),
    PUBLISHED("Đã công bố");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

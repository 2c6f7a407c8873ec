package vn.thidua.movement;

/** A phase lies ahead, runs, or is over. */
public enum PhaseStatus {
    PLANNED("Chưa bắt đầu"),
    OPEN("Đang diễn ra"),
    CLOSED("Đã kết thúc");

    private final String label;

    PhaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.movement;

/** A round waits for the day of the event it is tied to, then for its opening date, tells its units in chunks, runs, or is consolidated. */
public enum RoundStatus {
    UNDATED("Chờ ấn định ngày"),
    PLANNED("Chưa mở"),
    OPENING("Đang mở"),
    OPEN("Đang thực hiện"),
    CLOSED("Đã tổng hợp");

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

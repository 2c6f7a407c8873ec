package vn.thidua.movement;

/** How far a movement has come, from the draft plan to its close. */
public enum MovementStatus {
    IN_REVIEW("Đang rà soát kế hoạch"),
    IN_APPROVAL("Chờ phê duyệt"),
    APPROVED("Đã phê duyệt, chờ cấp số"),
    ISSUED("Đã ban hành, chờ phát động"),
    LAUNCHED("Đang thực hiện"),
    CLOSED("Đã kết thúc"),
    WITHDRAWN("Đã rút");

    private final String label;

    MovementStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.review;

/** How the advisory body looked after a unit. */
public enum MonitoringKind {
    INSPECTION("Kiểm tra"),
    GUIDANCE("Hướng dẫn"),
    REMINDER("Đôn đốc");

    private final String label;

    MonitoringKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.notification;

/** Whether a unit is urged to do something or told of something done. */
public enum NoticeKind {
    REMINDER("Đôn đốc"),
    NOTICE("Thông báo");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

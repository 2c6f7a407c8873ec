package vn.thidua.notification;

/** Where a mail stands. */
public enum MailState {
    WAITING("Chờ gửi"),
    SENT("Đã gửi"),
    DEAD("Không gửi được");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

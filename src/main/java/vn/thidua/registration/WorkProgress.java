package vn.thidua.registration;

/** How far a work has come that the issuer has taken on (S0-14, S0-15). */
public enum WorkProgress {
    REGISTERED("Đã đăng ký"),
    UNDER_WAY("Đang thực hiện"),
    COMPLETED("Đã hoàn thành"),
    NOT_COMPLETED("Không hoàn thành");

    private final String label;

    WorkProgress(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

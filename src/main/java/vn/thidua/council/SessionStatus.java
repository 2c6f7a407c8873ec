package vn.thidua.council;

/** Where a council session stands; {@link #NOT_QUORATE} leads to another sitting. */
public enum SessionStatus {
    PREPARED("Chờ triệu tập"),
    CONVENED("Đã triệu tập"),
    NOT_QUORATE("Không đủ số thành viên"),
    VOTING("Đang bỏ phiếu"),
    TALLIED("Đã kiểm phiếu"),
    SIGNED("Đã ký biên bản");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.registration;

/** With whom a registration lies. */
public enum RegistrationStatus {
    INCOMPLETE("Chưa đủ số lượng"),
    WITH_SECTOR("Đang thẩm định ngành"),
    WITH_RECEIVER("Chờ cơ quan tiếp nhận"),
    RETURNED("Bị trả lại"),
    RECALLED("Đơn vị đã thu hồi"),
    ACCEPTED("Đã được chấp nhận");

    private final String label;

    RegistrationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

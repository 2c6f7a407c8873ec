package vn.thidua.review;

/** With whom a report lies. */
public enum ReportStatus {
    WITH_HEAD("Chờ thủ trưởng xác nhận"),
    RETURNED_BY_HEAD("Thủ trưởng yêu cầu sửa"),
    WITH_RECEIVER("Chờ cơ quan tiếp nhận"),
    RETURNED("Bị trả lại"),
    ACCEPTED("Đã được chấp nhận");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

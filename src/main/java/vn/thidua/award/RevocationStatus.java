package vn.thidua.award;

/** Where the revocation of an award stands. */
public enum RevocationStatus {
    FILING("Đang lập hồ sơ đề nghị hủy bỏ"),
    DECIDING("Chờ quyết định hủy bỏ"),
    KEPT("Giữ nguyên khen thưởng"),
    DECIDED("Đã quyết định hủy bỏ, chờ cấp số"),
    NUMBERED("Đã cấp số quyết định hủy bỏ"),
    REVOKED("Đã hủy bỏ, đang thu hồi"),
    RECOVERED("Đã hủy bỏ, đã thu hồi xong");

    private final String label;

    RevocationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
        return this == KEPT || this == RECOVERED;
    }
}

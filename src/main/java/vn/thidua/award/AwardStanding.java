package vn.thidua.award;

/** Whether an award still stands. */
public enum AwardStanding {
    ACTIVE("Có hiệu lực"),
    REVOKED("Đã hủy bỏ");

    private final String label;

    AwardStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

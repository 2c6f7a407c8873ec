package vn.thidua.award;

/** Where the money of one award stands. */
public enum RewardStatus {
    AWAITING_BASIS("Chờ bổ sung căn cứ tính"),
    PAYABLE("Chờ chi"),
    PAID("Đã chi"),
    CANCELLED("Không chi"),
    RECOVERED("Đã thu hồi");

    private final String label;

    RewardStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

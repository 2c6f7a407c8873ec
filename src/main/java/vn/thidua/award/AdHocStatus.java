package vn.thidua.award;

/** Where an ad hoc award stands. */
public enum AdHocStatus {
    PROPOSED("Chờ thẩm định"),
    SUPPLEMENT("Trả về bổ sung"),
    DECIDING("Chờ quyết định"),
    DECIDED("Đã quyết định"),
    INELIGIBLE("Không đủ điều kiện");

    private final String label;

    AdHocStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

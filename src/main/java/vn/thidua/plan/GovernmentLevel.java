package vn.thidua.plan;

/** Levels of the administration, lowest first. */
public enum GovernmentLevel {
    UNIT("cơ quan, đơn vị"),
    COMMUNE("cấp xã"),
    DISTRICT("cấp huyện"),
    PROVINCE("cấp tỉnh"),
    CENTRAL("trung ương");

    private final String label;

    GovernmentLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

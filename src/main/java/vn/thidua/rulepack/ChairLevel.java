package vn.thidua.rulepack;

/** Whose signature decides an award. */
public enum ChairLevel {
    COMMUNE_CHAIR("Chủ tịch Ủy ban nhân dân cấp xã"),
    DISTRICT_CHAIR("Chủ tịch Ủy ban nhân dân cấp huyện"),
    PROVINCE_CHAIR("Chủ tịch Ủy ban nhân dân cấp tỉnh");

    private final String label;

    ChairLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

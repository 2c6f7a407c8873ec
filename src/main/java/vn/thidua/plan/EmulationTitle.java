package vn.thidua.plan;

/** The titles the law knows, with their legal names (LAW Đ21 to Đ31). */
public enum EmulationTitle {
    ADVANCED_WORKER("Lao động tiên tiến"),
    ADVANCED_SOLDIER("Chiến sĩ tiên tiến"),
    GRASSROOTS_EMULATION_FIGHTER("Chiến sĩ thi đua cơ sở"),
    PROVINCIAL_EMULATION_FIGHTER("Chiến sĩ thi đua cấp tỉnh"),
    NATIONAL_EMULATION_FIGHTER("Chiến sĩ thi đua toàn quốc"),
    ADVANCED_LABOR_COLLECTIVE("Tập thể lao động tiên tiến"),
    EXCELLENT_LABOR_COLLECTIVE("Tập thể lao động xuất sắc"),
    EXEMPLARY_COMMUNE("Xã, phường, thị trấn tiêu biểu"),
    CULTURAL_HAMLET("Thôn, tổ dân phố văn hóa"),
    CULTURAL_FAMILY("Gia đình văn hóa");

    private final String label;

    EmulationTitle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

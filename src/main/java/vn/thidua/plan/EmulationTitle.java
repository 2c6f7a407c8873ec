package vn.thidua.plan;

import java.util.Set;

/** The titles the law knows, with their legal names (LAW Đ21 to Đ31). */
public enum EmulationTitle implements Award {
    ADVANCED_WORKER("Lao động tiên tiến", NomineeKind.INDIVIDUAL),
    ADVANCED_SOLDIER("Chiến sĩ tiên tiến", NomineeKind.INDIVIDUAL),
    GRASSROOTS_EMULATION_FIGHTER("Chiến sĩ thi đua cơ sở", NomineeKind.INDIVIDUAL),
    PROVINCIAL_EMULATION_FIGHTER("Chiến sĩ thi đua cấp tỉnh", NomineeKind.INDIVIDUAL),
    NATIONAL_EMULATION_FIGHTER("Chiến sĩ thi đua toàn quốc", NomineeKind.INDIVIDUAL),
    ADVANCED_LABOR_COLLECTIVE("Tập thể lao động tiên tiến", NomineeKind.COLLECTIVE),
    EXCELLENT_LABOR_COLLECTIVE("Tập thể lao động xuất sắc", NomineeKind.COLLECTIVE),
    EXEMPLARY_COMMUNE("Xã, phường, thị trấn tiêu biểu", NomineeKind.COLLECTIVE),
    CULTURAL_HAMLET("Thôn, tổ dân phố văn hóa", NomineeKind.COLLECTIVE),
    CULTURAL_FAMILY("Gia đình văn hóa", NomineeKind.HOUSEHOLD);

    private final String label;
    private final NomineeKind nominee;

    EmulationTitle(String label, NomineeKind nominee) {
        this.label = label;
        this.nominee = nominee;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<NomineeKind> nominees() {
        return Set.of(nominee);
    }
}

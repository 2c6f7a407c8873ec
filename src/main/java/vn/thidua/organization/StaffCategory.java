package vn.thidua.organization;

/** The legal category of a person; a plan's criteria groups refer to it (S4-22 to S4-27). */
public enum StaffCategory {
    CADRE("Cán bộ"),
    CIVIL_SERVANT("Công chức"),
    PUBLIC_EMPLOYEE("Viên chức"),
    ARMED_FORCES("Cán bộ, chiến sĩ lực lượng vũ trang"),
    EMPLOYEE("Người lao động"),
    WORKER("Công nhân"),
    FARMER("Nông dân"),
    ENTREPRENEUR("Doanh nhân");

    private final String label;

    StaffCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

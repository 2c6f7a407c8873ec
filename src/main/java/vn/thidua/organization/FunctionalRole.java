package vn.thidua.organization;

/** What a person does for a unit in an emulation movement; never the name of an office. */
public enum FunctionalRole {
    ISSUER_CHAIR("Chủ tịch cơ quan ban hành"),
    ADVISORY_BODY("Cơ quan tham mưu"),
    SECTOR_APPRAISER("Cơ quan thẩm định ngành"),
    UNIT_OFFICER("Cán bộ đơn vị"),
    UNIT_HEAD("Thủ trưởng đơn vị"),
    COUNCIL_CHAIR("Chủ tịch Hội đồng"),
    COUNCIL_MEMBER("Ủy viên Hội đồng"),
    COUNCIL_SECRETARY("Thư ký Hội đồng"),
    CLERK("Văn thư"),
    CULTURE_BODY("Cơ quan văn hóa, truyền thông"),
    MANAGER("Lãnh đạo theo dõi"),
    ADMIN("Quản trị hệ thống");

    private final String label;

    FunctionalRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Id of the Camunda group of this role at a unit, e.g. {@code unit-officer.xa-van-thuy}. */
    public String groupAt(String unitId) {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + unitId;
    }
}

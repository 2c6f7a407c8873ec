package vn.thidua.organization;

import java.util.EnumSet;
import java.util.Set;

/** What kind of body a unit is. Plans address and route units by type, never by name (S4-17, S4-33). */
public enum UnitType {
    PROVINCE_COMMITTEE("Ủy ban nhân dân cấp tỉnh"),
    DISTRICT_COMMITTEE("Ủy ban nhân dân cấp huyện"),
    COMMUNE("Xã"),
    WARD("Phường"),
    TOWNSHIP("Thị trấn"),
    HAMLET("Thôn, khu phố"),
    SPECIALIZED_AGENCY("Phòng chuyên môn"),
    SECTION("Bộ phận chuyên môn"),
    PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp"),
    PARTY_BODY("Cơ quan Đảng"),
    FRONT_ORGANIZATION("Mặt trận Tổ quốc và tổ chức chính trị - xã hội"),
    ASSOCIATION("Tổ chức hội"),
    KINDERGARTEN("Trường mầm non"),
    PRIMARY_SCHOOL("Trường tiểu học"),
    LOWER_SECONDARY_SCHOOL("Trường trung học cơ sở"),
    UPPER_SECONDARY_SCHOOL("Trường trung học phổ thông"),
    HEALTH_FACILITY("Cơ sở y tế"),
    ARMED_FORCES_UNIT("Đơn vị lực lượng vũ trang"),
    ENTERPRISE("Doanh nghiệp"),
    COOPERATIVE("Hợp tác xã"),
    CENTRAL_BODY("Cơ quan trung ương đóng trên địa bàn"),
    PROVINCIAL_BODY("Cơ quan của tỉnh đóng trên địa bàn"),
    /** A council with members of its own, e.g. «Hội đồng sáng kiến»; it owes nothing as a unit. */
    COUNCIL("Hội đồng");

    private static final Set<UnitType> PEOPLES_COMMITTEES = EnumSet.of(PROVINCE_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE, WARD, TOWNSHIP);

    private final String label;

    UnitType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a body of this type can launch a movement as a People's Committee (L-22). */
    public boolean isPeoplesCommittee() {
        return PEOPLES_COMMITTEES.contains(this);
    }
}

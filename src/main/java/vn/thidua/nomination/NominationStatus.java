package vn.thidua.nomination;

import java.util.Set;

/** Where a nomination stands; {@link #ELIGIBLE} and {@link #INELIGIBLE} settle it. */
public enum NominationStatus {
    COMPILING("Đang lập hồ sơ"),
    SUBMITTED("Chờ thẩm định"),
    SUPPLEMENT("Trả về bổ sung"),
    ON_HOLD("Tạm dừng"),
    ELIGIBLE("Đủ điều kiện trình Hội đồng"),
    INELIGIBLE("Không đủ điều kiện");

    /** Nothing keeps the unit's list open on their account. */
    public static final Set<NominationStatus> DONE_FOR_NOW = Set.of(ELIGIBLE, INELIGIBLE, ON_HOLD);

    private final String label;

    NominationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isSettled() {
        return this == ELIGIBLE || this == INELIGIBLE;
    }
}

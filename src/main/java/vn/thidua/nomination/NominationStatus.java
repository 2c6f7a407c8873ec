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

    public static final Set<NominationStatus> SETTLED = Set.of(ELIGIBLE, INELIGIBLE);

    private final String label;

    NominationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isSettled() {
        return SETTLED.contains(this);
    }
}

package vn.thidua.award;

import vn.thidua.document.FileHome;

/** Files of cases that go upward, and of ad hoc awards. */
public final class AwardFiles {

    public static final String PACKAGE = "escalation";
    public static final String AD_HOC = "ad-hoc";

    private AwardFiles() {
    }

    /** The package that goes to another level. */
    public static FileHome ofPackage(String escalationId) {
        return new FileHome(PACKAGE, escalationId);
    }

    /** What a unit adds to its proposal. */
    public static FileHome ofAdHoc(String adHocId) {
        return new FileHome(AD_HOC, adHocId);
    }
}

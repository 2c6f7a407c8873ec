package vn.thidua.movement;

import vn.thidua.document.FileHome;

/** Files that a unit hands in with what it owes: reports, registrations, initiatives. */
public final class ObligationFiles {

    public static final String KIND = "obligation";

    private ObligationFiles() {
    }

    /** Where they belong. */
    public static FileHome of(String obligationId) {
        return new FileHome(KIND, obligationId);
    }
}

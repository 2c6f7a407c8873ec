package vn.thidua.nomination;

import vn.thidua.document.FileHome;

/** Files of the dossier of a nominee. */
public final class DossierFiles {

    public static final String KIND = "nomination";

    private DossierFiles() {
    }

    /** Where they belong. */
    public static FileHome of(String nominationId) {
        return new FileHome(KIND, nominationId);
    }
}

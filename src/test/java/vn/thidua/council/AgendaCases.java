package vn.thidua.council;

import vn.thidua.council.internal.AgendaCase;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominee;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.NomineeKind;

/** Cases for an agenda, proposed for a giấy khen. */
public final class AgendaCases {

    private AgendaCases() {
    }

    public static AgendaCase collective(String sessionId, String nominationId, int position, String unitId, String name) {
        return of(sessionId, nominationId, position, unitId, nominee(NomineeKind.COLLECTIVE, name, null));
    }

    public static AgendaCase farmer(String sessionId, String nominationId, int position, String unitId, String name) {
        return of(sessionId, nominationId, position, unitId, nominee(NomineeKind.INDIVIDUAL, name, StaffCategory.FARMER));
    }

    public static AgendaCase of(String sessionId, String nominationId, int position, String unitId, Nominee nominee) {
        return new AgendaCase(sessionId, position, new NominationCase(nominationId, "m", "m/p0/a0", unitId, nominee, "a", "",
                NominationStatus.ELIGIBLE, true, null));
    }

    private static Nominee nominee(NomineeKind kind, String name, StaffCategory category) {
        return new Nominee(kind, name, category, CommendationForm.CERTIFICATE_OF_MERIT, "Tốt");
    }
}

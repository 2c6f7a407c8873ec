package vn.thidua.registration.process;

import java.util.List;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.PledgeEntry;
import vn.thidua.registration.RegistrationDemands;
import vn.thidua.registration.TitleEntry;

/**
 * What a unit sees when it registers.
 *
 * @param rows   works it registered last time, to go on from; empty the first time
 * @param pledged   its pledge of last time, null the first time
 * @param titleRows rows of its table of last time
 * @param status how the last turn ended, empty the first time
 */
record RegistrationView(ObligationFacts facts, RegistrationDemands demands, List<Row> rows, Pledge pledged, List<TitleRow> titleRows,
                        String status) {

    /** @param returned why the object was returned, empty when it was not */
    record Row(ObjectEntry entry, String returned) {
    }

    /** @param returned why the pledge was returned, empty when it was not */
    record Pledge(PledgeEntry entry, String returned) {
    }

    /** @param returned why the row was returned, empty when it was not */
    record TitleRow(TitleEntry entry, String returned) {
    }
}

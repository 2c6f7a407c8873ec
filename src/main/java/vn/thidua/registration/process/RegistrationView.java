package vn.thidua.registration.process;

import java.util.List;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegistrationDemands;

/**
 * What a unit sees when it registers.
 *
 * @param rows   what it registered last time, to go on from; empty the first time
 * @param status how the last turn ended, empty the first time
 */
record RegistrationView(ObligationFacts facts, RegistrationDemands demands, List<Row> rows, String status) {

    /** @param returned why the object was returned, empty when it was not */
    record Row(ObjectEntry entry, String returned) {
    }
}

package vn.thidua.nomination.internal;

import vn.thidua.registration.RegisteredObject;

/**
 * Where a nominee's unit stands with its registration (S4-29).
 *
 * @param required   whether the plan makes registration a precondition of any award to nominees of this unit
 * @param registered whether the receiver accepted the unit's registration
 * @param object     the accepted object that the dossier rests on, or null
 */
record Standing(boolean required, boolean registered, RegisteredObject object) {

    boolean barsAward() {
        return required && !registered;
    }
}

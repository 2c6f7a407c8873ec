package vn.thidua.nomination;

import java.util.List;
import vn.thidua.plan.Criterion;
import vn.thidua.registration.RegisteredObject;

/**
 * A nomination with what its unit has sent, in Vietnamese; the head of every form about it.
 *
 * @param movement         title of the movement
 * @param group            the criteria group in words, empty while nobody has chosen one
 * @param report           the achievement report, empty before the first dossier
 * @param assessment       outcome of the last evaluation, empty before
 * @param registered       the objects the unit registered and the receiver accepted
 * @param registeredObject the one the dossier rests on, empty when none
 * @param criteria         what the dossier speaks to
 */
public record DossierFacts(String movement, String unit, NominationCase nomination, String group, String report, String assessment,
                           List<RegisteredObject> registered, String registeredObject, List<Criterion> criteria,
                           List<Evidence> evidence, List<GroupChoice> groups) {

    /** A criteria group the appraiser may choose. */
    public record GroupChoice(String code, String name) {
    }

    /** Nominee and kind, e.g. «Nguyễn Văn Na – Cá nhân (Nông dân)». */
    public String nominee() {
        return nomination.nominee().name() + " – " + nomination.nominee().describe();
    }

    /** What the unit declared about a criterion, or an empty declaration. */
    public Evidence evidenceOn(String criterion) {
        return evidence.stream().filter(one -> one.criterion().equals(criterion)).findFirst()
                .orElse(new Evidence(criterion, null, null, null, null, null));
    }
}

package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.plan.NomineeKind;

/** Quotas as a test sets them, by movement. */
public class FakeCeilings implements Ceilings {

    private final Map<String, List<Ceiling>> ceilings = new ConcurrentHashMap<>();

    /** At most two collectives in the year 2015, which has the phases p0 and p1. */
    public static Ceiling twoCollectives(String movementId) {
        return new Ceiling(NomineeKind.COLLECTIVE, 2, "năm 2015", Set.of(movementId + "/p0", movementId + "/p1"), "plan v1");
    }

    public void set(String movementId, Ceiling... binding) {
        ceilings.put(movementId, List.of(binding));
    }

    @Override
    public List<Ceiling> of(String movementId, String awardKey) {
        return ceilings.getOrDefault(movementId, List.of()).stream().filter(ceiling -> ceiling.covers(awardKey)).toList();
    }
}

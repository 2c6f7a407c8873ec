package vn.thidua.movement.internal;

import java.util.HashMap;
import java.util.Map;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Obligation;
import vn.thidua.plan.PlannedObligation;

/** What the process of a unit's obligation starts with; see docs/processes.md. */
public final class ObligationVariables {

    private ObligationVariables() {
    }

    /** An appraiser to whom the plan leaves no time of its own is reminded at the plan's deadline (T-55). */
    private static String internalDue(StoredObligation stored) {
        if (stored.view().viaUnitId().isEmpty()) {
            return "";
        }
        return VietnamTime.iso(stored.internalDueAt() == null ? stored.view().dueAt() : stored.internalDueAt());
    }

    public static Map<String, Object> of(StoredObligation stored, StoredRound round, PlannedObligation planned, StoredMovement movement) {
        Obligation obligation = stored.view();
        Map<String, Object> variables = new HashMap<>();
        variables.put("movementId", obligation.movementId());
        variables.put("issuerUnitId", movement.view().issuerUnitId());
        variables.put("advisoryUnitId", movement.view().advisoryUnitId());
        variables.put("obligationId", obligation.id());
        variables.put("unitId", obligation.unitId());
        variables.put("viaUnitId", obligation.viaUnitId());
        variables.put("dueAt", VietnamTime.iso(obligation.dueAt()));
        variables.put("internalDueAt", internalDue(stored));
        variables.put("firstReminderAt", VietnamTime.iso(round.firstReminderAt()));
        variables.put("secondReminderAt", VietnamTime.iso(round.secondReminderAt()));
        variables.put("latePolicy", planned.latePolicy().name());
        return variables;
    }
}

package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** Whoever still owes something has exactly one process instance for it; whoever does not has none. */
@Component
class ObligationCheck implements DataCheck {

    @Override
    public String name() {
        return "Nghĩa vụ của đơn vị khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Holder> holders = sql.sql("""
                select o.id, o.kind, o.status, r.status as round_status from td_obligation o join td_round r on r.round_key = o.round_key
                order by o.id""").query((row, number) -> {
            ObligationStatus status = ObligationStatus.valueOf(row.getString("status"));
            ObligationKind kind = ObligationKind.valueOf(row.getString("kind"));
            return new Holder(ProcessOfKind.key(kind).orElse(""), row.getString("id"), status.label(),
                    demandOf(kind, status, "CLOSED".equals(row.getString("round_status"))));
        }).list();
        return RunningInstances.of(sql, "registration", "report", "nomination-list", "initiative-list").compareWith("nghĩa vụ", holders);
    }

    /** What was missed waits for an extension until the round is consolidated; a list of nominees that is in leaves the work to theirs. */
    private static Demand demandOf(ObligationKind kind, ObligationStatus status, boolean roundClosed) {
        if (!status.isSettled()) {
            return kind == ObligationKind.AWARD_DOSSIER && status == ObligationStatus.SUBMITTED ? Demand.ENDED : Demand.RUNS;
        }
        return status == ObligationStatus.MISSED && !roundClosed ? Demand.RUNS : Demand.ENDED;
    }
}

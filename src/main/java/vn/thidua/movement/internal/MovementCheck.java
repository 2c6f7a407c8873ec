package vn.thidua.movement.internal;

import static vn.thidua.engine.RunningInstances.Demand.ENDED;
import static vn.thidua.engine.RunningInstances.Demand.MAY_RUN;
import static vn.thidua.engine.RunningInstances.Demand.RUNS;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.PhaseStatus;
import vn.thidua.movement.RoundStatus;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A movement, phase or round that goes on has its one process instance, and one that is over has none. */
@Component
class MovementCheck implements DataCheck {

    @Override
    public String name() {
        return "Phong trào, giai đoạn, đợt khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Holder> movements = sql.sql("select id, status from td_movement order by id").query((row, number) -> {
            MovementStatus status = MovementStatus.valueOf(row.getString(2));
            boolean over = status == MovementStatus.CLOSED || status == MovementStatus.WITHDRAWN;
            return new Holder("movement", row.getString(1), status.label(), over ? ENDED : RUNS);
        }).list();
        List<Holder> phases = sql.sql("select phase_key, status from td_phase order by phase_key").query((row, number) -> {
            PhaseStatus status = PhaseStatus.valueOf(row.getString(2));
            return new Holder("phase", row.getString(1), status.label(), status == PhaseStatus.CLOSED ? ENDED : RUNS);
        }).list();
        List<Holder> rounds = sql.sql("select round_key, status from td_round order by round_key").query((row, number) -> {
            RoundStatus status = RoundStatus.valueOf(row.getString(2));
            return new Holder("obligation-round", row.getString(1), status.label(), demandOf(status));
        }).list();
        return RunningInstances.of(sql, "movement").compareWith("phong trào", movements)
                .and(RunningInstances.of(sql, "phase").compareWith("giai đoạn", phases))
                .and(RunningInstances.of(sql, "obligation-round").compareWith("đợt", rounds));
    }

    /** A round of a phase has its instance only when the phase has come so far. */
    private static Demand demandOf(RoundStatus status) {
        return switch (status) {
            case UNDATED, PLANNED -> MAY_RUN;
            case OPENING, OPEN -> RUNS;
            case CLOSED -> ENDED;
        };
    }
}

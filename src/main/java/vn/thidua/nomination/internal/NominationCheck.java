package vn.thidua.nomination.internal;

import static vn.thidua.engine.RunningInstances.Demand.ENDED;
import static vn.thidua.engine.RunningInstances.Demand.MAY_RUN;
import static vn.thidua.engine.RunningInstances.Demand.RUNS;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A dossier in work has its one process instance, a concluded one none. */
@Component
class NominationCheck implements DataCheck {

    @Override
    public String name() {
        return "Hồ sơ đề nghị khen thưởng khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        RunningInstances lists = RunningInstances.of(sql, "nomination-list");
        List<Holder> holders = sql.sql("select id, obligation_id, status from td_nomination order by id").query((row, number) -> {
            NominationStatus status = NominationStatus.valueOf(row.getString("status"));
            return new Holder("nomination", row.getString("id"), status.label(), demandOf(status, lists.isRunning("nomination-list", row.getString("obligation_id"))));
        }).list();
        return RunningInstances.of(sql, "nomination").compareWith("hồ sơ đề nghị khen thưởng", holders).and(lists(sql));
    }

    /** A unit's list waits for its receiver as long as one of its dossiers does. */
    private static DataFindings lists(JdbcClient sql) {
        List<String> forgotten = sql.sql("""
                select o.id from td_obligation o where o.kind = 'AWARD_DOSSIER' and o.status = 'SUBMITTED' and not exists (
                    select 1 from td_nomination n where n.obligation_id = o.id and n.status not in ('ELIGIBLE', 'INELIGIBLE')) order by o.id""")
                .query((row, number) -> "Danh sách đề nghị «%s» chờ xem xét nhưng không còn hồ sơ nào chưa kết luận.".formatted(row.getString(1))).list();
        return new DataFindings(forgotten.size(), forgotten);
    }

    /** The process of the list starts those of its nominees one step after the list is in. */
    private static Demand demandOf(NominationStatus status, boolean listUnderWay) {
        return switch (status) {
            case ELIGIBLE, INELIGIBLE -> ENDED;
            case COMPILING -> listUnderWay ? MAY_RUN : RUNS;
            case SUBMITTED, SUPPLEMENT, ON_HOLD -> RUNS;
        };
    }
}

package vn.thidua.award.internal;

import static vn.thidua.engine.RunningInstances.Demand.ENDED;
import static vn.thidua.engine.RunningInstances.Demand.MAY_RUN;
import static vn.thidua.engine.RunningInstances.Demand.RUNS;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocStatus;
import vn.thidua.award.ComplaintStatus;
import vn.thidua.award.EscalationStatus;
import vn.thidua.award.RevocationStatus;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** Escalations, complaints, revocations and ad hoc awards that wait for somebody have their one process instance, settled ones none. */
@Component
class AwardProcessCheck implements DataCheck {

    @Override
    public String name() {
        return "Trình cấp trên, khiếu nại, hủy bỏ, khen đột xuất khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        return compare(sql, "escalation", "hồ sơ trình cấp trên", "td_escalation", name -> {
            EscalationStatus status = EscalationStatus.valueOf(name);
            return new State(status.label(), switch (status) {
                case COMPILING, COMPILED, SENT -> RUNS;
                case GRANTED, DECLINED, UNANSWERED, DROPPED -> ENDED;
            });
        }).and(compare(sql, "complaint", "khiếu nại", "td_complaint", name -> {
            ComplaintStatus status = ComplaintStatus.valueOf(name);
            return new State(status.label(), status.isAnswered() ? ENDED : RUNS);
        })).and(compare(sql, "revocation", "hồ sơ hủy bỏ khen thưởng", "td_revocation", name -> {
            RevocationStatus status = RevocationStatus.valueOf(name);
            return new State(status.label(), status == RevocationStatus.KEPT || status == RevocationStatus.RECOVERED ? ENDED : RUNS);
        })).and(compare(sql, "ad-hoc-award", "đề nghị khen đột xuất", "td_ad_hoc_award", name -> {
            AdHocStatus status = AdHocStatus.valueOf(name);
            return new State(status.label(), switch (status) {
                case PROPOSED, SUPPLEMENT, DECIDING -> RUNS;
                case DECIDED -> MAY_RUN;
                case INELIGIBLE -> ENDED;
            });
        }));
    }

    private static DataFindings compare(JdbcClient sql, String process, String noun, String table, Function<String, State> stateOf) {
        List<Holder> holders = sql.sql("select id, status from " + table + " order by id").query((row, number) -> {
            State state = stateOf.apply(row.getString("status"));
            return new Holder(process, row.getString("id"), state.words(), state.demand());
        }).list();
        return RunningInstances.of(sql, process).compareWith(noun, holders);
    }

    private record State(String words, Demand demand) {
    }
}

package vn.thidua.award.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecisionStatus;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A decision has its one process instance until it is published and the refused are told, and money that waits has its own. */
@Component
class DecisionCheck implements DataCheck {

    @Override
    public String name() {
        return "Quyết định và việc chi thưởng khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        return decisions(sql).and(money(sql));
    }

    /** The row of a decision is written when its draft is submitted; before that the process is about an award round. */
    private static DataFindings decisions(JdbcClient sql) {
        List<Holder> holders = new ArrayList<>(sql.sql("""
                select d.id, d.status, exists (select 1 from td_award_line l where l.decision_id = d.id and l.granted = false and l.notified_at is null) as untold
                from td_award_decision d order by d.id""").query((row, number) -> {
            DecisionStatus status = DecisionStatus.valueOf(row.getString("status"));
            boolean over = status == DecisionStatus.PUBLISHED && !row.getBoolean("untold");
            return new Holder("decision", row.getString("id"), status.label(), over ? Demand.ENDED : Demand.RUNS);
        }).list());
        RunningInstances running = RunningInstances.of(sql, "decision");
        sql.sql("""
                select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.task_def_key_ = 'userTask_draftDecision' and not exists (select 1 from td_award_decision d where d.id = e.business_key_)""")
                .query(row -> {
                    holders.add(new Holder("decision", row.getString(1), "Đang dự thảo", Demand.RUNS));
                });
        return running.compareWith("quyết định", holders);
    }

    private static DataFindings money(JdbcClient sql) {
        List<Holder> holders = sql.sql("""
                select d.id, sum(case when w.status in ('AWAITING_BASIS', 'PAYABLE') then 1 else 0 end) as unpaid
                from td_award_decision d left join td_reward w on w.decision_id = d.id where d.status = 'PUBLISHED' group by d.id order by d.id""")
                .query((row, number) -> new Holder("reward-payment", row.getString(1) + "/money", row.getInt("unpaid") + " khoản chưa chi",
                        row.getInt("unpaid") > 0 ? Demand.RUNS : Demand.MAY_RUN)).list();
        return RunningInstances.of(sql, "reward-payment").compareWith("quyết định đã công bố", holders);
    }
}

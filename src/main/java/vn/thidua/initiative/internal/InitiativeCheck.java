package vn.thidua.initiative.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Demand;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** The initiatives of a consolidated round have their one process instance until they are settled. */
@Component
class InitiativeCheck implements DataCheck {

    @Override
    public String name() {
        return "Việc xét sáng kiến khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Holder> holders = sql.sql("""
                select i.round_key, r.status, sum(case when i.status = 'SUBMITTED' then 1 else 0 end) as waiting
                from td_initiative i join td_round r on r.round_key = i.round_key group by i.round_key, r.status order by i.round_key""").query((row, number) -> {
            boolean runs = "CLOSED".equals(row.getString("status")) && row.getInt("waiting") > 0;
            return new Holder("initiative", row.getString("round_key") + "/i", row.getInt("waiting") + " sáng kiến chờ xét", runs ? Demand.RUNS : Demand.ENDED);
        }).list();
        return RunningInstances.of(sql, "initiative").compareWith("đợt sáng kiến", holders);
    }
}

package vn.thidua.engine.operation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** An automatic step that has given up shows itself as an incident, so that somebody sees it. */
@Component
class FailedJobCheck implements DataCheck {

    @Override
    public String name() {
        return "Việc tự động hỏng đều có báo sự cố";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<String> unseen = sql.sql("""
                select d.act_id_, e.business_key_, j.id_ from act_ru_job j
                left join act_ru_jobdef d on d.id_ = j.job_def_id_ left join act_ru_execution e on e.id_ = j.process_instance_id_
                where j.retries_ = 0 and not exists (select 1 from act_ru_incident i where i.configuration_ = j.id_)
                order by j.id_""").query((row, number) -> "Việc tự động «%s» của «%s» (%s) đã dừng mà không có sự cố nào được báo."
                .formatted(row.getString(1), row.getString(2), row.getString(3))).list();
        return new DataFindings(sql.sql("select count(*) from act_ru_job").query(Integer.class).single(), unseen);
    }
}

package vn.thidua.proof.zones;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which days are set, who owes what, who was told what, what is open and what waits for when, as lines of text with each date as it is stored. */
final class StateOfWork {

    private static final List<String> QUERIES = List.of(
            "select phase_key, starts_on, ends_on, status from td_phase order by 1",
            "select round_key, status, opens_at, due_at, first_reminder_at, second_reminder_at from td_round order by 1",
            "select id, status, late, due_at, internal_due_at, submitted_at from td_obligation order by 1",
            "select unit_id, kind, subject, text from td_notice order by 1, 2, 3, 4",
            "select e.business_key_, t.task_def_key_, t.due_date_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ order by 1, 2",
            "select e.business_key_, d.act_id_, j.duedate_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ "
                    + "join act_ru_execution e on e.id_ = j.process_instance_id_ order by 1, 2, 3");

    private StateOfWork() {
    }

    static List<String> of(ApplicationContext stage) {
        JdbcTemplate jdbc = stage.getBean(JdbcTemplate.class);
        return QUERIES.stream().flatMap(sql -> rows(jdbc, sql)).toList();
    }

    private static Stream<String> rows(JdbcTemplate jdbc, String sql) {
        return jdbc.query(sql, (row, number) -> {
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                line.append(row.getString(column)).append(" | ");
            }
            return line.toString();
        }).stream();
    }
}

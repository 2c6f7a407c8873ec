package vn.thidua.proof;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The open tasks as the database has them, each with somebody who may do it. */
final class OpenWork {

    private static final String ALL = """
            select t.id_ task, t.task_def_key_ kind, i.business_key_ subject, coalesce(t.assignee_, (select min(m.user_id_)
            from act_ru_identitylink l join act_id_membership m on m.group_id_ = l.group_id_ where l.task_id_ = t.id_ and l.type_ = 'candidate')) person
            from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_ where""";

    private final JdbcTemplate jdbc;

    OpenWork(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param subject business key of the task's instance */
    record Work(String task, String kind, String subject, String person) {

        /** The unit, where the subject is what a unit owes. */
        String unit() {
            return subject.substring(subject.lastIndexOf('/') + 1);
        }
    }

    List<Work> all() {
        return list("true");
    }

    /** @param subjects pattern of business keys, as in SQL */
    List<Work> of(String kind, String subjects) {
        return list("t.task_def_key_ = ? and i.business_key_ like ?", kind, subjects);
    }

    Work one(String subject) {
        List<Work> found = list("i.business_key_ = ?", subject);
        if (found.size() != 1) {
            throw new AssertionError(subject + ": " + found);
        }
        return found.get(0);
    }

    private List<Work> list(String condition, Object... values) {
        return jdbc.query(ALL + " " + condition + " order by i.business_key_, t.id_", (row, number) ->
                new Work(row.getString("task"), row.getString("kind"), row.getString("subject"), row.getString("person")), values);
    }
}

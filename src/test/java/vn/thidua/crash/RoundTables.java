package vn.thidua.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a round has left in the tables, ours and the engine's, seen by somebody who is not the application. */
final class RoundTables implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;
    private final String round;

    RoundTables(String database, String round) {
        this.connection = new SingleConnectionDataSource(database, true);
        this.jdbc = new JdbcTemplate(connection);
        this.round = round;
    }

    /** OPENING, OPEN …; PLANNED also before the launch has created the round. */
    String status() {
        return texts("select status from td_round where round_key = ?", round).stream().findFirst().orElse("PLANNED");
    }

    int opened() {
        return count("select count(*) from td_obligation where round_key = ?", round);
    }

    /** Whether a transaction has written to the table and is not over: a bad moment to die. */
    boolean isBeingWritten(String table) {
        return count("""
                select count(*) from pg_locks where relation = ?::regclass and mode = 'RowExclusiveLock'
                and database = (select oid from pg_database where datname = current_database())""", table) > 0;
    }

    /** The server notices a dead client when it next talks to it; until then the client's last transaction may end either way. */
    void awaitNobodyElse() {
        while (count("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()") > 0) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Ids in order, each once: what must be found again in every other place. */
    List<String> obligations() {
        return texts("select id from td_obligation where round_key = ? order by id", round);
    }

    List<String> unitsWithObligation() {
        return texts("select distinct unit_id from td_obligation where round_key = ? order by unit_id", round);
    }

    /** Business key of every running registration, doubles included. */
    List<String> runningRegistrations() {
        return texts("""
                select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where d.key_ = 'registration' and e.parent_id_ is null order by e.business_key_""");
    }

    /** Business key of every registration ever started, doubles included. */
    List<String> startedRegistrations() {
        return texts("select business_key_ from act_hi_procinst where proc_def_key_ = 'registration' order by business_key_");
    }

    /** Business key of the instance of every open task of this kind, once for each task. */
    List<String> openTasks(String taskKey) {
        return texts("""
                select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.task_def_key_ = ? order by e.business_key_""", taskKey);
    }

    /** Unit of every candidate group of the open tasks of this kind, doubles included. */
    List<String> officersAsked(String taskKey) {
        return texts("""
                select substr(l.group_id_, length('unit-officer.') + 1) from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                where t.task_def_key_ = ? and l.group_id_ like 'unit-officer.%' order by 1""", taskKey);
    }

    /** Business key of the instance of every waiting timer of this event, once for each timer. */
    List<String> timers(String event) {
        return texts("""
                select e.business_key_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_ru_execution e on e.id_ = j.process_instance_id_ where d.act_id_ = ? order by e.business_key_""", event);
    }

    /** How many instances run of each process other than registration. */
    Map<String, Integer> parents() {
        return jdbc.query("""
                select d.key_, count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where d.key_ <> 'registration' and e.id_ = e.proc_inst_id_ group by d.key_""", rows -> {
            Map<String, Integer> found = new TreeMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
            return found;
        });
    }

    /** Incidents, and jobs that have given up or have nothing but an error to show. */
    int failures() {
        return count("""
                select (select count(*) from act_ru_incident)
                + (select count(*) from act_ru_job where retries_ = 0 or exception_msg_ is not null)""");
    }

    @Override
    public void close() {
        connection.destroy();
    }

    private int count(String sql, Object... values) {
        return jdbc.queryForObject(sql, Integer.class, values);
    }

    private List<String> texts(String sql, Object... values) {
        return jdbc.queryForList(sql, String.class, values);
    }
}

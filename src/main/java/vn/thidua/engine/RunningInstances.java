package vn.thidua.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.DataFindings;

/** The running instances of some processes as the engine's tables hold them, for data checks. */
public final class RunningInstances {

    private static final String QUERY = """
            select d.key_ as process_key, e.business_key_ as business_key,
                   (select count(*) from act_ru_job j where j.process_instance_id_ = e.id_ and j.type_ = 'message') as steps
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null and d.key_ in (:keys) order by e.business_key_, e.id_""";

    private final Map<Id, List<Boolean>> onTheirWay = new LinkedHashMap<>();

    private RunningInstances() {
    }

    public static RunningInstances of(JdbcClient sql, String... processKeys) {
        RunningInstances found = new RunningInstances();
        sql.sql(QUERY).param("keys", List.of(processKeys)).query(row -> {
            Id id = new Id(row.getString("process_key"), String.valueOf(row.getString("business_key")));
            found.onTheirWay.computeIfAbsent(id, none -> new ArrayList<>()).add(row.getInt("steps") > 0);
        });
        return found;
    }

    public boolean isRunning(String processKey, String businessKey) {
        return onTheirWay.containsKey(new Id(processKey, businessKey));
    }

    /** Whether the instance has an automatic step ahead, which may change what its rows say. */
    public boolean isOnItsWay(String processKey, String businessKey) {
        return onTheirWay.getOrDefault(new Id(processKey, businessKey), List.of()).contains(true);
    }

    /**
     * Every holder has the instances it demands, never two, and no instance is without a holder. An instance that has an automatic step ahead
     * may still be on its way to its end.
     *
     * @param noun what holds such an instance, in Vietnamese
     */
    public DataFindings compareWith(String noun, List<Holder> holders) {
        List<String> violations = new ArrayList<>();
        Map<Id, List<Boolean>> unheld = new LinkedHashMap<>(onTheirWay);
        for (Holder holder : holders) {
            List<Boolean> running = unheld.remove(new Id(holder.processKey(), holder.key()));
            violationOf(noun, holder, running == null ? List.of() : running).ifPresent(violations::add);
        }
        unheld.keySet().forEach(id -> violations.add("Quy trình «%s» của «%s» đang chạy nhưng không có %s nào mang mã này."
                .formatted(id.processKey(), id.businessKey(), noun)));
        return new DataFindings(holders.size() + unheld.size(), violations);
    }

    private static Optional<String> violationOf(String noun, Holder holder, List<Boolean> running) {
        String what = "%s «%s» (%s)".formatted(Character.toUpperCase(noun.charAt(0)) + noun.substring(1), holder.key(), holder.state());
        if (running.size() > 1) {
            return Optional.of("%s có %d quy trình «%s» cùng chạy.".formatted(what, running.size(), holder.processKey()));
        }
        if (running.isEmpty() && holder.demand() == Demand.RUNS) {
            return Optional.of("%s còn mở nhưng không có quy trình «%s» nào đang chạy.".formatted(what, holder.processKey()));
        }
        if (running.contains(false) && holder.demand() == Demand.ENDED) {
            return Optional.of("%s đã kết thúc nhưng quy trình «%s» vẫn đang chạy.".formatted(what, holder.processKey()));
        }
        return Optional.empty();
    }

    /** How many instances the state of a row demands: one, at most one, or none. */
    public enum Demand {
        RUNS, MAY_RUN, ENDED
    }

    /**
     * A row that an instance belongs to.
     *
     * @param key   the instance's business key
     * @param state of the row, in words
     */
    public record Holder(String processKey, String key, String state, Demand demand) {
    }

    private record Id(String processKey, String businessKey) {
    }
}

package vn.thidua.rehearsal.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.FactSource;
import vn.thidua.shared.Refused;

/** {@code instance: <business key>}: of which version of its model it runs, whether it has ended, and how. */
@Component
class InstanceFacts implements FactSource {

    private final HistoryService history;

    InstanceFacts(HistoryService history) {
        this.history = history;
    }

    @Override
    public String subject() {
        return "instance";
    }

    @Override
    public Set<String> names() {
        return Set.of("process", "version", "ended", "endedAt");
    }

    @Override
    public Map<String, Object> facts(String key) {
        List<HistoricProcessInstance> found = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key)
            .orderByProcessInstanceStartTime().asc().list();
        if (found.isEmpty()) {
            throw Refused.notFound("Không có quy trình nào mang khóa " + key + ".");
        }
        HistoricProcessInstance instance = found.get(0);
        return Map.of("process", instance.getProcessDefinitionKey(), "version", instance.getProcessDefinitionVersion(),
            "ended", instance.getEndTime() != null, "endedAt", String.valueOf(instance.getEndActivityId()));
    }
}

package vn.thidua.nomination.process;

import java.util.Collection;
import java.util.HashSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CriteriaTable;
import vn.thidua.shared.Refused;

/** Judges with the newest deployed version of the decision table. What a person may read of definitions does not matter here. */
@Component
class DeployedCriteriaTable implements CriteriaTable {

    private final ProcessEngine engine;

    DeployedCriteriaTable(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Judged judge(String decision, Collection<Fact> facts) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> evaluate(decision, facts)));
    }

    private Judged evaluate(String decision, Collection<Fact> facts) {
        DecisionDefinition table = engine.getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionKey(decision)
                .latestVersion().singleResult();
        if (table == null) {
            throw Refused.conflict("Chưa có bảng tiêu chuẩn «" + decision + "»; hãy báo quản trị viên.");
        }
        HashSet<String> met = new HashSet<>(engine.getDecisionService().evaluateDecisionTableById(table.getId())
                .variables(DecisionFacts.of(facts)).evaluate().collectEntries("criterion"));
        return new Judged("%s %s (bản %d)".formatted(table.getKey(), table.getVersionTag(), table.getVersion()), met);
    }
}

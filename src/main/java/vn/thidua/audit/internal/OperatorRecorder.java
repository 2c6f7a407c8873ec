package vn.thidua.audit.internal;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.OperatorActed;

/** Records what administrators and operators do by the engine's own means, in the transaction in which they do it. */
@Component
class OperatorRecorder {

    /** What the engine calls an act, and what the record calls it. */
    static final Map<String, String> ACTIONS = Map.ofEntries(
        Map.entry("Deployment/Create", "MODELS_DEPLOYED"),
        Map.entry("Deployment/Delete", "DEPLOYMENT_DELETED"),
        Map.entry("ProcessDefinition/Delete", "DEFINITION_DELETED"),
        Map.entry("ProcessDefinition/SuspendProcessDefinition", "DEFINITION_SUSPENDED"),
        Map.entry("ProcessDefinition/ActivateProcessDefinition", "DEFINITION_ACTIVATED"),
        Map.entry("ProcessInstance/Create", "INSTANCE_STARTED"),
        Map.entry("ProcessInstance/Delete", "INSTANCE_DELETED"),
        Map.entry("ProcessInstance/Suspend", "INSTANCE_SUSPENDED"),
        Map.entry("ProcessInstance/Activate", "INSTANCE_ACTIVATED"),
        Map.entry("ProcessInstance/Migrate", "INSTANCE_MIGRATED"),
        Map.entry("ProcessInstance/DeleteHistory", "HISTORY_DELETED"),
        Map.entry("User/Create", "ACCOUNT_CREATED"),
        Map.entry("User/Update", "ACCOUNT_CHANGED"),
        Map.entry("User/Delete", "ACCOUNT_DELETED"),
        Map.entry("Group/Create", "GROUP_CREATED"),
        Map.entry("Group/Update", "GROUP_CHANGED"),
        Map.entry("Group/Delete", "GROUP_DELETED"),
        Map.entry("Group membership/Create", "MEMBER_ADDED"),
        Map.entry("Group membership/Delete", "MEMBER_REMOVED"),
        Map.entry("Authorization/Create", "GRANT_CREATED"),
        Map.entry("Authorization/Update", "GRANT_CHANGED"),
        Map.entry("Authorization/Delete", "GRANT_DELETED"));

    private static final String HANDED_OVER = "TASK_HANDED_OVER";
    private static final String OTHER = "ENGINE_OPERATED";

    private final AuditTrail audit;

    OperatorRecorder(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void on(OperatorActed act) {
        String action = act.entity().equals("Task") || act.entity().equals("IdentityLink") ? HANDED_OVER
            : ACTIONS.getOrDefault(act.entity() + "/" + act.operation(), OTHER);
        String details = action.equals(OTHER) || action.equals(HANDED_OVER) ? act.entity() + "/" + act.operation() + " " + act.details() : act.details();
        audit.record(action, act.subject(), details.strip());
    }
}

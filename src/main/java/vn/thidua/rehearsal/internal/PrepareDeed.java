package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.movement.PrepareMovement;
import vn.thidua.plan.Plans;
import vn.thidua.rehearsal.Action;

/** Imports the scenario's plan and starts its movement. */
@Component
class PrepareDeed implements Deed {

    private final Plans plans;
    private final PrepareMovement prepareMovement;

    PrepareDeed(Plans plans, PrepareMovement prepareMovement) {
        this.plans = plans;
        this.prepareMovement = prepareMovement;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.PREPARE;
    }

    @Override
    public String play(Action action, Props props) {
        String planId = plans.importPlan(props.planYaml()).planId();
        DeadlinePolicy policy = new DeadlinePolicy(props.scenario().rollToNextWorkingDay());
        return "đã chuẩn bị phong trào " + prepareMovement.prepare(planId, policy);
    }
}

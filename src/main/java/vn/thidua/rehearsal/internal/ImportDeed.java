package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.rehearsal.Action;

/** Imports the scenario's plan anew, with the values under {@code with} changed: how a plan is corrected while its movement is in review. */
@Component
class ImportDeed implements Deed {

    private final Plans plans;

    ImportDeed(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.IMPORT;
    }

    @Override
    public String play(Action action, Props props) {
        StoredPlan stored = plans.importPlan(WhatIf.change(props.planYaml(), action.with()));
        return "đã nhập bản " + stored.version() + " của kế hoạch " + stored.planId();
    }
}

package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.Action;
import vn.thidua.rehearsal.process.ModelFolder;

/** Deploys the changed models of a folder beside the scenario, as an administrator does while movements run. */
@Component
class RedeployDeed implements Deed {

    private final ModelFolder models;

    RedeployDeed(ModelFolder models) {
        this.models = models;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.REDEPLOY;
    }

    @Override
    public String play(Action action, Props props) {
        return "đã triển khai " + models.deploy(props.folder(action.of()));
    }
}

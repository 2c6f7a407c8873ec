package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.award.FileComplaint;
import vn.thidua.rehearsal.Action;

/** Files a complaint about one case of a decision. */
@Component
class ComplainDeed implements Deed {

    private final FileComplaint file;

    ComplainDeed(FileComplaint file) {
        this.file = file;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.COMPLAIN;
    }

    @Override
    public String play(Action action, Props props) {
        return "đã khiếu nại " + file.file(action.of(), String.valueOf(action.with().get("nominationId")), String.valueOf(action.with().get("content")));
    }
}

package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.registration.TrackIssuerWork;
import vn.thidua.registration.WorkProgress;
import vn.thidua.rehearsal.Action;

/** Says how far a work of the issuer has come: {@code of: <movement>/w0, with: {progress: COMPLETED}, reason: …}. */
@Component
class TrackWorkDeed implements Deed {

    private final TrackIssuerWork track;

    TrackWorkDeed(TrackIssuerWork track) {
        this.track = track;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.TRACK_WORK;
    }

    @Override
    public String play(Action action, Props props) {
        WorkProgress progress = WorkProgress.valueOf(String.valueOf(action.with().get("progress")));
        track.move(action.of(), progress, action.reason());
        return progress.label();
    }
}

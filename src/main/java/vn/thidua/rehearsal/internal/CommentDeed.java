package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.award.PublicComments;
import vn.thidua.rehearsal.Action;

/** Comments on a drafted list of awards while it is open to the public. */
@Component
class CommentDeed implements Deed {

    private final PublicComments comments;

    CommentDeed(PublicComments comments) {
        this.comments = comments;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.COMMENT;
    }

    @Override
    public String play(Action action, Props props) {
        comments.say(action.of(), String.valueOf(action.with().get("text")));
        return "đã gửi ý kiến";
    }
}

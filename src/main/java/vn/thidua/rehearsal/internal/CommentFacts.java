package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardComment;
import vn.thidua.award.PublicComments;

/** {@code comments: <decision>}: what the public said about its list, and what came of it. */
@Component
class CommentFacts extends Facts<List<AwardComment>> {

    private final PublicComments comments;

    CommentFacts(PublicComments comments) {
        super("comments", Map.of("count", List::size, "outcomes", found -> found.stream().map(AwardComment::outcome).toList()));
        this.comments = comments;
    }

    @Override
    List<AwardComment> find(String key) {
        return comments.of(key);
    }
}

package vn.thidua.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.CommentRepository;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.StoredComment;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movements;
import vn.thidua.plan.AwardTimetable;
import vn.thidua.shared.Refused;

/** Where the plan asks for it, a drafted list is open to comment before the chair signs; the law itself asks only for awards of the State (L-88). */
@Service
public class PublicComments {

    private final CommentRepository comments;
    private final DecisionRepository decisions;
    private final Movements movements;
    private final BusinessCalendar calendar;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    PublicComments(CommentRepository comments, DecisionRepository decisions, Movements movements, BusinessCalendar calendar, CurrentActor actor,
                   AuditTrail audit, Clock clock) {
        this.comments = comments;
        this.decisions = decisions;
        this.movements = movements;
        this.calendar = calendar;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the advisory body found about one comment. */
    public record Answer(String commentId, CommentOutcome outcome, String answer) {
    }

    /** Opens the drafted list, once, for the plan's working days; until when, empty where the plan asks for none or it was open before. */
    @Transactional
    public Optional<Instant> open(String decisionId) {
        Decision decision = decisions.locked(decisionId);
        AwardTimetable timetable = movements.plan(decision.movementId()).timetable();
        Integer days = timetable == null ? null : timetable.publicCommentWorkingDays();
        if (days == null || decision.commentsUntil() != null) {
            return Optional.empty();
        }
        LocalDate lastDay = calendar.plusWorkingDays(VietnamTime.dayOf(clock.instant()), days);
        decision.openComments(VietnamTime.startOf(lastDay.plusDays(1)));
        audit.record("COMMENTS_OPENED", decisionId, "Lấy ý kiến công khai đến hết ngày " + VietnamTime.date(lastDay));
        return Optional.of(decision.commentsUntil());
    }

    /** Whether the list is open now, and until when. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(String decisionId) {
        return decisions.findById(decisionId).map(Decision::commentsUntil).filter(until -> clock.instant().isBefore(until));
    }

    /** @throws Refused when the list is not open or the comment is empty */
    @Transactional
    public void say(String decisionId, String text) {
        if (openUntil(decisionId).isEmpty()) {
            throw Refused.conflict("Danh sách không trong thời gian lấy ý kiến công khai.");
        }
        if (text == null || text.isBlank() || text.length() > 4000) {
            throw Refused.invalid("text", "«Ý kiến»: phải nhập, không quá 4000 ký tự.");
        }
        comments.save(new StoredComment(decisionId, actor.id(), text.strip(), clock.instant()));
        audit.record("COMMENT_RECEIVED", decisionId, null);
    }

    @Transactional(readOnly = true)
    public List<AwardComment> of(String decisionId) {
        return comments.findByDecisionIdOrderByReceivedAtAscIdAsc(decisionId).stream().map(StoredComment::toComment).toList();
    }

    /** @throws Refused while the list is still open, or when a comment has no answer or an answer no comment */
    @Transactional
    public void conclude(String decisionId, List<Answer> answers) {
        Decision decision = decisions.locked(decisionId);
        if (openUntil(decisionId).isPresent()) {
            throw Refused.conflict("Chưa hết thời gian lấy ý kiến công khai.");
        }
        Map<String, Answer> byComment = new HashMap<>();
        answers.forEach(answer -> byComment.put(answer.commentId(), answer));
        for (StoredComment comment : comments.findByDecisionIdOrderByReceivedAtAscIdAsc(decisionId)) {
            Answer answer = byComment.remove(comment.id());
            if (answer == null) {
                throw Refused.invalid("answers", "Mỗi ý kiến phải có kết quả xem xét.");
            }
            comment.conclude(answer.outcome(), answer.answer());
        }
        if (!byComment.isEmpty()) {
            throw Refused.invalid("answers", "Có kết quả cho ý kiến không thuộc quyết định này.");
        }
        decision.concludeComments();
        audit.record("COMMENTS_CONCLUDED", decisionId, "%d ý kiến.".formatted(answers.size()));
    }
}

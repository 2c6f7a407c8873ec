package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.NoticeLimit;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.notification.Notices;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** Tells the units of refused nominees why, and keeps whether that was within the limit (L-87). */
@Service
public class NotifyRefused {

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final NoticeLimit limit;
    private final Notices notices;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final Clock clock;

    NotifyRefused(DecisionRepository decisions, LineRepository lines, NoticeLimit limit, Notices notices, Explanations explanations,
                  AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.limit = limit;
        this.notices = notices;
        this.explanations = explanations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param addition a sentence of the advisory body for every notice, e.g. whom to ask; may be null */
    @Transactional
    public void notify(String decisionId, String addition) {
        Decision decision = decisions.locked(decisionId);
        NoticeLimit.Limit due = limit.of(decision);
        LocalDate today = VietnamTime.dayOf(clock.instant());
        List<Line> refused = lines.findByDecisionIdOrderByPosition(decisionId).stream()
                .filter(line -> line.isRefused() && line.notifiedAt() == null).toList();
        for (Line line : refused) {
            notices.inform(line.unitId(), line.nominationId(), words(decision, line, addition));
            line.notified(clock.instant());
            boolean inTime = !today.isAfter(due.lastDay());
            explanations.keep(new Explanation(line.nominationId(), "REFUSAL_NOTICE",
                    Map.of("issuedOn", decision.issuedOn().toString(), "workingDays", due.workingDays(),
                            "lastDay", due.lastDay().toString(), "sentOn", today.toString()),
                    due.source(), today, inTime, "Thông báo lý do ngày %s, hạn %s (%d ngày làm việc): %s.".formatted(
                            VietnamTime.date(today), VietnamTime.date(due.lastDay()), due.workingDays(), inTime ? "đúng hạn" : "quá hạn")));
            audit.record("REFUSAL_NOTIFIED", line.nominationId(), line.refusalReason());
        }
    }

    private static String words(Decision decision, Line line, String addition) {
        String text = "%s không được tặng %s trong đợt xét theo Quyết định số %s ngày %s. Lý do: %s".formatted(line.nomineeName(),
                line.award().label(), decision.documentNumber(), VietnamTime.date(decision.issuedOn()), line.refusalReason());
        return addition == null ? text : text + " " + addition;
    }
}

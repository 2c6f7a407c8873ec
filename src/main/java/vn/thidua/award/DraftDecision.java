package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AwardRound;
import vn.thidua.award.internal.AwardRounds;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionDraft;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.ReviewKey;
import vn.thidua.shared.Refused;

/** The advisory body submits the draft of an award decision, one line for every case that the issuer decides. */
@Service
public class DraftDecision {

    private final DecisionDraft draft;
    private final AwardRounds rounds;
    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final AuditTrail audit;

    DraftDecision(DecisionDraft draft, AwardRounds rounds, DecisionRepository decisions, LineRepository lines, AuditTrail audit) {
        this.draft = draft;
        this.rounds = rounds;
        this.decisions = decisions;
        this.lines = lines;
        this.audit = audit;
    }

    /** @throws Refused when a case that the council does not recommend has no reason, or a reason has no such case */
    @Transactional
    public void submit(String decisionId, String movementId, String issuerUnitId, String basis, List<RefusalReason> reasons) {
        ReviewKey review = ReviewKey.parse(decisionId);
        AwardRound round = rounds.locked(review.awardKey(), movementId);
        Decision decision = decisions.findLocked(decisionId)
                .orElseGet(() -> decisions.save(new Decision(decisionId, review.awardKey(), movementId, issuerUnitId)));
        List<Line> drafted = lines.findByDecisionIdOrderByPosition(decisionId);
        if (drafted.isEmpty()) {
            drafted = lines.saveAll(requireLines(decisionId));
            round.closed(review);
        }
        give(drafted, reasons);
        decision.submit(basis);
        audit.record("DECISION_SUBMITTED", decisionId, null);
    }

    private List<Line> requireLines(String decisionId) {
        List<Line> found = draft.linesOf(decisionId);
        if (found.isEmpty()) {
            throw Refused.conflict("Chưa có biên bản Hội đồng được ký cho đợt xét này.");
        }
        return found;
    }

    private static void give(List<Line> drafted, List<RefusalReason> reasons) {
        Map<String, String> byCase = reasons.stream().collect(Collectors.toMap(RefusalReason::nominationId, RefusalReason::reason,
                (first, second) -> { throw Refused.invalid("refusals", "Mỗi trường hợp chỉ ghi lý do một lần."); }));
        drafted.stream().filter(line -> !line.isRecommended()).forEach(line -> {
            String reason = byCase.remove(line.nominationId());
            if (reason == null || reason.isBlank()) {
                throw Refused.invalid("refusals", "«%s»: cần nêu lý do không khen thưởng.".formatted(line.nomineeName()));
            }
            line.proposeRefusal(reason);
        });
        if (!byCase.isEmpty()) {
            throw Refused.invalid("refusals", "Có lý do cho trường hợp không thuộc diện không khen thưởng.");
        }
    }
}

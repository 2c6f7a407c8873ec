package vn.thidua.award.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.DecisionStatus;

@Service
@Transactional(readOnly = true)
class DecisionReader implements AwardDecisions {

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final PublicationRepository publications;
    private final DecisionDraft draft;
    private final NoticeLimit limit;

    DecisionReader(DecisionRepository decisions, LineRepository lines, PublicationRepository publications, DecisionDraft draft,
                   NoticeLimit limit) {
        this.decisions = decisions;
        this.lines = lines;
        this.publications = publications;
        this.draft = draft;
        this.limit = limit;
    }

    @Override
    public AwardDecision get(String decisionId) {
        return decisions.findById(decisionId).map(this::read).orElseGet(() -> new AwardDecision(decisionId,
                ReviewKey.parse(decisionId).awardKey(), null, DecisionStatus.DRAFT, "", null, null, null, null, null,
                draft.linesOf(decisionId).stream().map(DecisionReader::line).toList(), List.of()));
    }

    @Override
    public Optional<AwardDecision> find(String decisionId) {
        return decisions.findById(decisionId).map(this::read);
    }

    @Override
    public List<AwardDecision> of(String movementId) {
        return decisions.findByMovementIdOrderById(movementId).stream().map(this::read).toList();
    }

    private AwardDecision read(Decision decision) {
        return new AwardDecision(decision.id(), decision.awardKey(), decision.movementId(), decision.status(), decision.basis(),
                decision.returnReason(), decision.signedBy(), decision.documentNumber(), decision.issuedOn(),
                decision.issuedOn() == null ? null : limit.of(decision).lastDay(),
                lines.findByDecisionIdOrderByPosition(decision.id()).stream().map(DecisionReader::line).toList(),
                publications.findByDecisionIdOrderByPosition(decision.id()).stream().map(StoredPublication::recipient).toList());
    }

    private static AwardDecision.Line line(Line line) {
        String reason = line.isRefused() || line.granted() == null && !line.isRecommended() ? line.refusalReason() : line.chairReason();
        return new AwardDecision.Line(line.nominationId(), line.position(), line.unitId(),
                line.kind().label() + ": " + line.nomineeName(), line.nomineeName(), line.award(), line.isRecommended(), line.councilSentence(),
                line.granted(), reason, line.notifiedAt());
    }
}

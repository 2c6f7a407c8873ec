package vn.thidua.award.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.nomination.Nominations;

/**
 * What a decision would hold: the cases of its own council session that no other level deals with (policy HOLD, S4-15), and those of the
 * award round that came back from there and no decision has taken up; or the one case that comes without a council.
 */
@Component
public class DecisionDraft {

    private final CouncilResults results;
    private final Nominations nominations;
    private final DirectCaseRepository directCases;
    private final EscalationRepository escalations;
    private final LineRepository lines;

    DecisionDraft(CouncilResults results, Nominations nominations, DirectCaseRepository directCases, EscalationRepository escalations,
                  LineRepository lines) {
        this.results = results;
        this.nominations = nominations;
        this.directCases = directCases;
        this.escalations = escalations;
        this.lines = lines;
    }

    public List<Line> linesOf(String decisionId) {
        ReviewKey review = ReviewKey.parse(decisionId);
        Optional<DirectCase> direct = directCases.findById(review.awardKey());
        if (direct.isPresent()) {
            return List.of(new Line(decisionId, direct.get()));
        }
        List<CouncilResult> advice = results.of(review.awardKey());
        Map<String, StoredEscalation> away = escalations.findByAwardKeyOrderById(review.awardKey()).stream()
                .collect(Collectors.toMap(StoredEscalation::nominationId, Function.identity()));
        List<Line> drafted = new ArrayList<>();
        for (CouncilResult one : advice) {
            StoredEscalation escalation = away.get(one.nominationId());
            boolean own = escalation == null && one.sessionId().equals(review.session());
            boolean back = escalation != null && escalation.isBackAtIssuer()
                    && !lines.existsByNominationIdAndDecisionIdNot(one.nominationId(), decisionId);
            if (own || back) {
                drafted.add(new Line(decisionId, drafted.size() + 1, nominations.get(one.nominationId()), one,
                        back ? escalation.ownAward() : null));
            }
        }
        return drafted;
    }
}

package vn.thidua.award;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AdHocOnce;
import vn.thidua.award.internal.Authority;
import vn.thidua.award.internal.AwardQuotas;
import vn.thidua.award.internal.CaseElsewhere;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.OneAward;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The competent chair decides every case and signs, or sends the draft back. The council's advice does not bind the chair (L-60). */
@Service
public class SignDecision {

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final Authority authority;
    private final CaseElsewhere elsewhere;
    private final OneAward oneAward;
    private final AdHocOnce adHocOnce;
    private final AwardQuotas quotas;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    SignDecision(DecisionRepository decisions, LineRepository lines, Authority authority, CaseElsewhere elsewhere, OneAward oneAward, AdHocOnce adHocOnce, AwardQuotas quotas,
                 People people, AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.authority = authority;
        this.elsewhere = elsewhere;
        this.oneAward = oneAward;
        this.adHocOnce = adHocOnce;
        this.quotas = quotas;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Refused when the signer is not the issuer's chair, the law gives that chair no confirmed power over an award today, a case has
     *                 no choice, a departure from the council has no reason, a nominee already has an award for the achievement, or the
     *                 plan's quota would be exceeded
     */
    @Transactional
    public void sign(String decisionId, String signerId, List<ChairChoice> choices) {
        quotas.lock(decisionId);
        Decision decision = decisions.locked(decisionId);
        requireChair(decision, signerId);
        decision.requireAwaitingSignature();
        List<Line> cases = lines.findByDecisionIdOrderByPosition(decisionId);
        choose(decision, cases, choices);
        List<Line> granted = cases.stream().filter(Line::isGranted).toList();
        adHocOnce.check(decision, granted);
        quotas.check(decision, granted);
        authority.check(decision, granted.stream().map(Line::award).distinct().toList());
        oneAward.claim(decision, granted);
        decision.sign(signerId, clock.instant());
        cases.stream().filter(Line::deviates)
                .forEach(line -> audit.record("CHAIR_DEVIATED", line.nominationId(), line.chairReason()));
        audit.record("DECISION_SIGNED", decisionId, "Khen thưởng %d trên %d trường hợp.".formatted(granted.size(), cases.size()));
    }

    @Transactional
    public void sendBack(String decisionId, String signerId, String reason) {
        Decision decision = decisions.locked(decisionId);
        requireChair(decision, signerId);
        decision.sendBack(reason);
        audit.record("DECISION_RETURNED", decisionId, reason);
    }

    private void requireChair(Decision decision, String signerId) {
        if (!people.has(signerId, FunctionalRole.ISSUER_CHAIR, decision.issuerUnitId())) {
            throw Refused.forbidden("Chỉ người đứng đầu cơ quan ban hành được ký quyết định khen thưởng.");
        }
    }

    private void choose(Decision decision, List<Line> cases, List<ChairChoice> choices) {
        Map<String, ChairChoice> byCase = choices.stream().collect(Collectors.toMap(ChairChoice::nominationId, Function.identity(),
                (first, second) -> { throw Refused.invalid("choices", "Mỗi trường hợp chỉ chọn một lần."); }));
        for (Line line : cases) {
            ChairChoice choice = byCase.remove(line.nominationId());
            if (choice == null) {
                throw Refused.invalid("choices", "«%s»: chưa chọn khen thưởng hay không.".formatted(line.nomineeName()));
            }
            line.choose(choice.granted(), choice.reason());
        }
        if (!byCase.isEmpty()) {
            throw Refused.invalid("choices", elsewhere.words(decision, byCase.keySet()));
        }
    }
}

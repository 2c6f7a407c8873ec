package vn.thidua.award.internal;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AdHocStatus;
import vn.thidua.award.DecisionPublished;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePacks;

/** A published decision settles its ad hoc case, with whether the chair signed in time. */
@Component
class AdHocDecided {

    private final AdHocRepository cases;
    private final DecisionRepository decisions;
    private final RulePacks rulePacks;
    private final Explanations explanations;

    AdHocDecided(AdHocRepository cases, DecisionRepository decisions, RulePacks rulePacks, Explanations explanations) {
        this.cases = cases;
        this.decisions = decisions;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionPublished published) {
        Decision decision = decisions.findById(published.decisionId()).orElseThrow();
        String caseId = decision.awardKey().replaceFirst("/a0$", "");
        cases.findLocked(caseId).filter(adHoc -> adHoc.decisionId().equals(decision.id()) && adHoc.status() == AdHocStatus.DECIDING)
                .ifPresent(adHoc -> settle(adHoc, decision));
    }

    private void settle(StoredAdHoc adHoc, Decision decision) {
        adHoc.decided(decision.signedAt());
        String signed = VietnamTime.date(VietnamTime.dayOf(decision.signedAt()));
        String lastDay = VietnamTime.date(VietnamTime.dayOf(adHoc.decideDueAt().minusMillis(1)));
        explanations.keep(new Explanation(adHoc.id(), "AD_HOC_DECISION", Map.of("signedOn", signed, "lastDay", lastDay),
                rulePacks.asOf(decision.issuedOn()).version(), decision.issuedOn(), !adHoc.isDecisionLate(),
                "Ký quyết định khen thưởng đột xuất ngày %s, hạn %s: %s.".formatted(signed, lastDay, adHoc.isDecisionLate() ? "quá hạn" : "đúng hạn")));
    }
}

package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.nomination.internal.FactCorrection;
import vn.thidua.nomination.internal.Groups;
import vn.thidua.nomination.internal.LawOf;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.TitleEvaluation;
import vn.thidua.nomination.internal.Conclusion;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** The advisory body appraises a dossier (S4-37). Eligible is only whoever meets the criteria; nobody may override that. */
@Service
public class AppraiseDossier {

    private final NominationRepository nominations;
    private final Groups groups;
    private final FactCorrection corrections;
    private final EvaluateCriteria criteria;
    private final TitleEvaluation titles;
    private final LawOf laws;
    private final Conclusion conclusion;
    private final RulePacks rulePacks;
    private final AuditTrail audit;
    private final Clock clock;

    AppraiseDossier(NominationRepository nominations, Groups groups, FactCorrection corrections, EvaluateCriteria criteria,
                    TitleEvaluation titles, LawOf laws, Conclusion conclusion, RulePacks rulePacks, AuditTrail audit, Clock clock) {
        this.nominations = nominations;
        this.groups = groups;
        this.corrections = corrections;
        this.criteria = criteria;
        this.titles = titles;
        this.laws = laws;
        this.conclusion = conclusion;
        this.rulePacks = rulePacks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts declared facts right, each with reason and source, and evaluates again. */
    @Transactional
    public Assessment correct(String nominationId, List<Correction> facts, String by) {
        corrections.apply(nominations.get(nominationId), facts, by);
        return criteria.evaluate(nominationId);
    }

    /**
     * A title is judged again now, because it may rest on titles of others.
     *
     * @throws Refused naming the criteria that are not met, or a condition of the law that nobody has confirmed
     */
    @Transactional
    public void findEligible(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        if (nomination.award() instanceof EmulationTitle && nomination.status() == NominationStatus.SUBMITTED) {
            titles.requireDeciding(nomination, laws.today(nomination.movementId()));
            criteria.evaluate(nominationId);
        }
        nomination.findEligible();
        conclusion.settle(nomination, null);
    }

    @Transactional
    public void findIneligible(String nominationId, String reason) {
        Nomination nomination = nominations.get(nominationId);
        nomination.findIneligible(reason);
        conclusion.settle(nomination, reason);
    }

    /** @throws Refused when the law allows no further request (L-86) */
    @Transactional
    public void askForSupplement(String nominationId, String what) {
        int allowed = rulePacks.asOf(VietnamTime.dayOf(clock.instant())).maxTimes("SUPPLEMENT_REQUEST").map(RuleValue::deciding).orElse(1);
        nominations.get(nominationId).askForSupplement(what, allowed);
        audit.record("SUPPLEMENT_REQUESTED", nominationId, what);
    }

    /** @throws Refused when the group is none of the plan's for this kind of nominee */
    @Transactional
    public void regroup(String nominationId, String group, String reason) {
        Nomination nomination = nominations.get(nominationId);
        if (groups.choices(nomination).stream().noneMatch(choice -> choice.code().equals(group))) {
            throw Refused.invalid("group", "Nhóm tiêu chuẩn: không có nhóm «%s» cho đối tượng này.".formatted(group));
        }
        nomination.regroup(group, reason);
        audit.record("CRITERIA_GROUP_CHOSEN", nominationId, group + ": " + reason);
    }

    /** Stops the case while discipline, investigation, inspection or complaint is pending (L-29). */
    @Transactional
    public void hold(String nominationId, String reason) {
        Nomination nomination = nominations.get(nominationId);
        nomination.hold(reason);
        conclusion.hold(nomination);
        audit.record("NOMINATION_HELD", nominationId, reason);
    }

    @Transactional
    public void release(String nominationId, String reason) {
        nominations.get(nominationId).release();
        audit.record("NOMINATION_RELEASED", nominationId, reason);
    }
}

package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationList;
import vn.thidua.nomination.internal.NominationListRepository;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.NomineeRules;
import vn.thidua.nomination.internal.PlanOf;
import vn.thidua.nomination.internal.TitleProposal;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.SubjectGroup;
import vn.thidua.shared.Refused;

/** A unit names whom it proposes for an award, or says expressly that it proposes nobody (S4-14). */
@Service
public class ProposeNominees {

    private final Obligations obligations;
    private final Rounds rounds;
    private final PlanOf planOf;
    private final NominationListRepository lists;
    private final NominationRepository nominations;
    private final TitleProposal titles;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeNominees(Obligations obligations, Rounds rounds, PlanOf planOf, NominationListRepository lists, NominationRepository nominations,
                    TitleProposal titles, AuditTrail audit, Clock clock) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.planOf = planOf;
        this.lists = lists;
        this.nominations = nominations;
        this.titles = titles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param ratings how the unit and its people fulfilled the year's tasks, for titles
     * @throws Refused when the list is empty, a nominee is incomplete or named twice, the plan offers no such award, a nominee for a title is
     *                 not rated, or the titles exceed the legal ratio
     */
    @Transactional
    public void propose(String obligationId, List<Nominee> nominees, Ratings ratings, String by) {
        Obligation owed = obligations.get(obligationId);
        MovementPlan plan = planOf.movement(owed.movementId());
        new NomineeRules(plan).check(nominees);
        titles.check(owed, rounds.get(owed.roundKey()).ownerKey(), nominees, ratings, by);
        NominationList list = lists.save(listOf(owed, by));
        for (int n = 1; n <= nominees.size(); n++) {
            Nominee nominee = nominees.get(n - 1);
            nominations.save(new Nomination(list, n, nominee, onlyGroup(plan, nominee)));
        }
        obligations.submitted(obligationId, clock.instant());
        audit.record("NOMINEES_PROPOSED", obligationId, "Đề nghị %d trường hợp.".formatted(nominees.size()));
    }

    /** @throws Refused when the plan does not accept «nobody» as an answer */
    @Transactional
    public void proposeNobody(String obligationId, String reason, String by) {
        Obligation owed = obligations.get(obligationId);
        String code = rounds.get(owed.roundKey()).obligationCode();
        if (!planOf.movement(owed.movementId()).obligation(code).nilReturn()) {
            throw Refused.invalid("nilReturn", "Kế hoạch không cho phép báo «không có trường hợp đề nghị».");
        }
        lists.save(listOf(owed, by).nil(reason));
        obligations.submitted(obligationId, clock.instant());
        obligations.accepted(obligationId);
        audit.record("NOBODY_PROPOSED", obligationId, reason);
    }

    private NominationList listOf(Obligation owed, String by) {
        if (lists.existsById(owed.id())) {
            throw Refused.conflict("Đơn vị đã gửi danh sách đề nghị.");
        }
        return new NominationList(owed.id(), owed.movementId(), rounds.get(owed.roundKey()).ownerKey(), owed.unitId(), by, clock.instant());
    }

    /** The criteria group, where the plan has exactly one for this nominee; otherwise the appraiser chooses (T-53). */
    private static String onlyGroup(MovementPlan plan, Nominee nominee) {
        List<SubjectGroup> groups = plan.groupsFor(nominee.kind(), nominee.category());
        return groups.size() == 1 ? groups.get(0).code() : null;
    }
}

package vn.thidua.nomination;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Rounds;
import vn.thidua.nomination.internal.PlanOf;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.SubjectGroup;
import vn.thidua.shared.Refused;

/** Begins an award round: it must have a dossier round, and the plan awards to give and criteria to give them by. */
@Service
public class PrepareAwardRound {

    private final Rounds rounds;
    private final PlanOf planOf;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PrepareAwardRound(Rounds rounds, PlanOf planOf, AuditTrail audit, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.planOf = planOf;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refused naming what the award round lacks */
    @Transactional
    public void prepare(String movementId, String awardKey) {
        MovementPlan plan = planOf.movement(movementId);
        if (rounds.ofOwner(awardKey).isEmpty()) {
            throw Refused.conflict("Đợt xét khen thưởng chưa có đợt thu hồ sơ.");
        }
        if (plan.awards().isEmpty() || plan.subjectGroups().isEmpty()) {
            throw Refused.conflict("Kế hoạch chưa nêu hình thức khen thưởng hoặc tiêu chuẩn để xét.");
        }
        List<String> groups = plan.subjectGroups().stream().map(SubjectGroup::name).toList();
        audit.record("AWARD_ROUND_OPENED", awardKey, "Các nhóm đối tượng: " + String.join("; ", groups) + ".");
        events.publishEvent(new AwardRoundOpened(movementId, awardKey));
    }
}

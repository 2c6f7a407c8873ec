package vn.thidua.award;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AdHocOnce;
import vn.thidua.award.internal.AdHocRepository;
import vn.thidua.award.internal.StoredAdHoc;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.plan.AdHocProposal;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.OfferedAward;
import vn.thidua.shared.Refused;

/** At any time while the movement runs somebody proposes an award outside rounds and quotas (S0-08, S1-12, S3-15, LAW Đ85). */
@Service
public class ProposeAdHoc {

    private final AdHocRepository cases;
    private final AdHocOnce once;
    private final Movements movements;
    private final Units units;
    private final People people;
    private final Processes processes;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeAdHoc(AdHocRepository cases, AdHocOnce once, Movements movements, Units units, People people, Processes processes,
                 CurrentActor actor, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.once = once;
        this.movements = movements;
        this.units = units;
        this.people = people;
        this.processes = processes;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The units for whose people the signed-in person may propose: the own ones of officers and heads; any for the advisory body, which
     * must itself detect (LAW Đ83(6)), and for whom the plan names.
     */
    public List<Unit> unitsOfProposer(String movementId) {
        Movement movement = movements.get(movementId);
        if (proposesForAll(movement)) {
            return units.all();
        }
        return people.rolesOf(actor.id()).stream()
                .filter(held -> held.role() == FunctionalRole.UNIT_OFFICER || held.role() == FunctionalRole.UNIT_HEAD)
                .flatMap(held -> units.find(held.unitId()).stream()).distinct().toList();
    }

    private boolean proposesForAll(Movement movement) {
        AdHocProposal rule = movements.plan(movement.id()).adHoc();
        return people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.advisoryUnitId())
                || rule != null && rule.role() != null && rule.unitId() != null && people.has(actor.id(), rule.role(), rule.unitId());
    }

    /**
     * @return id of the case
     * @throws Refused when the movement does not run, the person may not propose for the unit, the plan does not offer the form, a word is
     *                 missing, the day is not of the movement, or the achievement was proposed or awarded before
     */
    @Transactional
    public String propose(String movementId, AdHocNomination proposal) {
        Movement movement = movements.get(movementId);
        if (movement.status() != MovementStatus.LAUNCHED) {
            throw Refused.conflict("Chỉ đề nghị khen đột xuất khi phong trào đang thực hiện.");
        }
        if (unitsOfProposer(movementId).stream().noneMatch(unit -> unit.id().equals(proposal.unitId()))) {
            throw Refused.forbidden("Bạn không được đề nghị khen đột xuất cho đơn vị này.");
        }
        check(movement, proposal);
        int position = nextPosition(movementId);
        once.checkProposal(movementId, proposal);
        StoredAdHoc stored = cases.saveAndFlush(new StoredAdHoc(movementId, position, proposal, actor.id(), clock.instant()));
        processes.start("ad-hoc-award", stored.id(), Map.of("adHocId", stored.id(), "unitId", proposal.unitId(), "decisionId", stored.decisionId(),
                "movementId", movementId, "issuerUnitId", movement.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId()));
        audit.record("AD_HOC_PROPOSED", stored.id(), proposal.nominee());
        return stored.id();
    }

    /** Taken before the look at earlier proposals, and one after the other: of two first ones at the same moment the key refuses one. */
    private int nextPosition(String movementId) {
        cases.lockMovement(movementId);
        return cases.findByMovementIdOrderByPosition(movementId).size() + 1;
    }

    private void check(Movement movement, AdHocNomination proposal) {
        requireText("nominee", "Tên tập thể, họ và tên", proposal.nominee(), 500);
        requireText("achievement", "Thành tích", proposal.achievement(), 3000);
        requireText("confirmation", "Xác nhận thành tích", proposal.confirmation(), 1000);
        boolean offered = movements.plan(movement.id()).offeredAwards().stream().filter(one -> one.award() instanceof CommendationForm)
                .filter(one -> one.isFor(proposal.kind())).map(OfferedAward::award).anyMatch(award -> award == proposal.award());
        if (!offered) {
            throw Refused.invalid("award", "Kế hoạch không có hình thức khen thưởng này cho %s.".formatted(proposal.kind().label().toLowerCase(Locale.ROOT)));
        }
        if (proposal.achievedOn() == null || proposal.achievedOn().isBefore(movement.startsOn())
                || proposal.achievedOn().isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("achievedOn", "«Ngày lập thành tích» phải từ ngày bắt đầu phong trào %s đến hôm nay."
                    .formatted(VietnamTime.date(movement.startsOn())));
        }
    }

    private static void requireText(String field, String label, String text, int max) {
        if (text == null || text.isBlank() || text.length() > max) {
            throw Refused.invalid(field, "«%s»: phải nhập, không quá %d ký tự.".formatted(label, max));
        }
    }
}

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
import vn.thidua.award.internal.RegisterRepository;
import vn.thidua.award.internal.RevocationLimits;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.shared.Refused;

/** A violation was found: the advisory body or the chair begins the revocation of an award, on a ground of the law (LAW Đ93(2)). */
@Service
public class OpenRevocation {

    private final RegisterRepository register;
    private final DecisionRepository decisions;
    private final RevocationRepository revocations;
    private final RevocationLimits limits;
    private final Movements movements;
    private final Processes processes;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    OpenRevocation(RegisterRepository register, DecisionRepository decisions, RevocationRepository revocations, RevocationLimits limits,
                   Movements movements, Processes processes, People people, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.register = register;
        this.decisions = decisions;
        this.revocations = revocations;
        this.limits = limits;
        this.movements = movements;
        this.processes = processes;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The grounds that the law of today knows. */
    public List<LegalItem> grounds() {
        return limits.grounds(VietnamTime.dayOf(clock.instant()));
    }

    /** Whether the signed-in person may begin a revocation in this movement. */
    public boolean mayOpen(String movementId) {
        Movement movement = movements.get(movementId);
        return people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.advisoryUnitId())
                || people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.issuerUnitId());
    }

    /**
     * @param ground      id of a ground of the rule pack
     * @param conclusion  number and issuer of the document that found the violation
     * @param concludedOn its day (Vietnam), not before the award and not in the future; the time to file counts from it
     * @return id of the revocation
     * @throws Refused when the person may not, the award does not stand or was decided elsewhere, a revocation is under way, or ground or
     *                 conclusion are missing
     */
    @Transactional
    public String open(String nominationId, String ground, String conclusion, LocalDate concludedOn) {
        RegisteredAward award = register.findById(nominationId).orElseThrow(() -> Refused.notFound("Không có khen thưởng này trong sổ.")).value();
        if (!CurrentActor.ENGINE.equals(actor.id()) && !mayOpen(award.movementId())) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu hoặc Chủ tịch cơ quan ban hành được mở việc hủy bỏ khen thưởng.");
        }
        if (award.decisionId() == null) {
            throw Refused.forbidden("Chỉ cấp đã quyết định khen thưởng có quyền hủy bỏ; khen thưởng này do cấp khác quyết định.");
        }
        Decision decision = decisions.locked(award.decisionId());
        List<StoredRevocation> before = standing(award);
        LegalItem found = grounds().stream().filter(item -> item.id().equals(ground)).findFirst()
                .orElseThrow(() -> Refused.invalid("ground", "«Căn cứ hủy bỏ» phải là một trường hợp pháp luật quy định."));
        check(award, conclusion, concludedOn);
        RevocationLimits.Limit fileBy = limits.toFile(concludedOn);
        String id = nominationId + "/v" + (before.size() + 1);
        revocations.saveAndFlush(new StoredRevocation(id, nominationId, decision, found, conclusion.strip(), concludedOn, fileBy.dueAt(),
                actor.id(), clock.instant()));
        Movement movement = movements.get(award.movementId());
        processes.start("revocation", id, Map.of("revocationId", id, "movementId", movement.id(), "issuerUnitId", decision.issuerUnitId(),
                "advisoryUnitId", movement.advisoryUnitId(), "fileDueAt", VietnamTime.iso(fileBy.dueAt())));
        audit.record("REVOCATION_OPENED", id, found.words() + " – " + conclusion.strip());
        return id;
    }

    private List<StoredRevocation> standing(RegisteredAward award) {
        if (award.standing() == AwardStanding.REVOKED) {
            throw Refused.conflict("«%s»: khen thưởng này đã bị hủy bỏ.".formatted(award.nomineeName()));
        }
        List<StoredRevocation> before = revocations.findByNominationIdOrderByOpenedAtDesc(award.nominationId());
        if (before.stream().anyMatch(one -> !one.status().isSettled())) {
            throw Refused.conflict("«%s»: đang có việc hủy bỏ chưa giải quyết xong.".formatted(award.nomineeName()));
        }
        return before;
    }

    private void check(RegisteredAward award, String conclusion, LocalDate concludedOn) {
        if (conclusion == null || conclusion.isBlank()) {
            throw Refused.invalid("conclusion", "«Văn bản kết luận»: phải nhập.");
        }
        if (concludedOn == null || concludedOn.isBefore(award.decidedOn()) || concludedOn.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("concludedOn", "«Ngày kết luận» phải từ ngày quyết định khen thưởng %s đến hôm nay."
                    .formatted(VietnamTime.date(award.decidedOn())));
        }
    }
}

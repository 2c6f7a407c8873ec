package vn.thidua.award;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.RegisterEntry;
import vn.thidua.award.internal.RegisterRepository;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.RewardRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.award.internal.StoredReward;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;
import vn.thidua.plan.Recipient;

/** Carries out a signed and numbered revocation: the register keeps the line as revoked, unpaid money is called off, everybody is told. */
@Service
public class RevokeAward {

    private final RevocationRepository revocations;
    private final RegisterRepository register;
    private final RewardRepository rewards;
    private final Movements movements;
    private final Notices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RevokeAward(RevocationRepository revocations, RegisterRepository register, RewardRepository rewards, Movements movements, Notices notices,
                AuditTrail audit, ApplicationEventPublisher events) {
        this.revocations = revocations;
        this.register = register;
        this.rewards = rewards;
        this.movements = movements;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    /** Whether money was paid and must come back. Repeating it after success changes nothing. */
    @Transactional
    public boolean revoke(String revocationId) {
        StoredRevocation revocation = revocations.locked(revocationId);
        if (revocation.status() == RevocationStatus.NUMBERED) {
            carryOut(revocation);
        }
        return rewards.findById(revocation.nominationId()).map(StoredReward::status).filter(RewardStatus.PAID::equals).isPresent();
    }

    private void carryOut(StoredRevocation revocation) {
        RegisterEntry entry = register.findById(revocation.nominationId()).orElseThrow();
        entry.revoke(revocation.documentNumber(), revocation.issuedOn());
        rewards.findById(revocation.nominationId()).ifPresent(StoredReward::cancel);
        revocation.carriedOut();
        RegisteredAward award = entry.value();
        String words = "Hủy bỏ %s của %s (Quyết định số %s) theo Quyết định số %s ngày %s. Căn cứ: %s.".formatted(award.award().label(),
                award.nomineeName(), award.decisionNumber(), revocation.documentNumber(), VietnamTime.date(revocation.issuedOn()),
                revocation.groundWords());
        notices.inform(award.unitId(), award.nominationId(), words);
        movements.plan(award.movementId()).recipients().stream().map(Recipient::unitId).filter(unit -> unit != null && !unit.equals(award.unitId()))
                .distinct().forEach(unit -> notices.inform(unit, award.nominationId(), words));
        audit.record("AWARD_REVOKED", award.nominationId(), words);
        events.publishEvent(new AwardRevoked(award.nominationId(), award.movementId(), award.decisionNumber(), revocation.documentNumber(),
                revocation.issuedOn()));
    }
}

package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.DocumentNumbers;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** Whoever decided the award decides on its revocation, nobody else (LAW Đ93(8)); the clerk numbers that decision. */
@Service
public class DecideRevocation {

    private final RevocationRepository revocations;
    private final DocumentNumbers numbers;
    private final RulePacks rulePacks;
    private final Explanations explanations;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    DecideRevocation(RevocationRepository revocations, DocumentNumbers numbers, RulePacks rulePacks, Explanations explanations, People people,
                     AuditTrail audit, Clock clock) {
        this.revocations = revocations;
        this.numbers = numbers;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void revoke(String revocationId, String signerId) {
        StoredRevocation revocation = signable(revocationId, signerId);
        revocation.revoke(signerId, clock.instant());
        explain(revocation);
        audit.record("REVOCATION_SIGNED", revocationId, revocation.groundWords());
    }

    /** @param reason why the award stands nevertheless */
    @Transactional
    public void keep(String revocationId, String signerId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "«Lý do giữ nguyên»: phải nhập.");
        }
        StoredRevocation revocation = signable(revocationId, signerId);
        revocation.keep(reason, signerId, clock.instant());
        explain(revocation);
        audit.record("AWARD_KEPT", revocationId, reason);
    }

    /** @param day Vietnam, from the signature to today */
    @Transactional
    public void number(String revocationId, int number, LocalDate day) {
        StoredRevocation revocation = revocations.locked(revocationId);
        numbers.take(revocation.issuerUnitId(), number, day, revocationId);
        revocation.issue(number, DocumentNumbers.DECISION, day, VietnamTime.dayOf(clock.instant()));
        revocations.flush();
        audit.record("REVOCATION_ISSUED", revocationId, revocation.documentNumber() + ", " + VietnamTime.date(day));
    }

    private StoredRevocation signable(String revocationId, String signerId) {
        StoredRevocation revocation = revocations.locked(revocationId);
        if (!people.has(signerId, FunctionalRole.ISSUER_CHAIR, revocation.issuerUnitId())) {
            throw Refused.forbidden("Chỉ người đứng đầu cơ quan đã quyết định khen thưởng được quyết định hủy bỏ.");
        }
        return revocation;
    }

    private void explain(StoredRevocation revocation) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        LocalDate lastDay = VietnamTime.dayOf(revocation.decideDueAt().minusMillis(1));
        explanations.keep(new Explanation(revocation.id(), "REVOCATION_DECISION", Map.of("ground", revocation.groundWords(), "lastDay", lastDay.toString(),
                "decidedOn", today.toString()), rulePacks.asOf(today).version(), today, !revocation.isDecisionLate(),
                "Quyết định về việc hủy bỏ ngày %s, hạn %s: %s.".formatted(VietnamTime.date(today), VietnamTime.date(lastDay),
                        revocation.isDecisionLate() ? "quá hạn" : "đúng hạn")));
    }
}

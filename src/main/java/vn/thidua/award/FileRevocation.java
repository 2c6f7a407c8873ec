package vn.thidua.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.RevocationLimits;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** The advisory body files the dossier of a revocation; late or not, it goes on (L-89). */
@Service
public class FileRevocation {

    private final RevocationRepository revocations;
    private final RevocationLimits limits;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final Clock clock;

    FileRevocation(RevocationRepository revocations, RevocationLimits limits, Explanations explanations, AuditTrail audit, Clock clock) {
        this.revocations = revocations;
        this.limits = limits;
        this.explanations = explanations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param number    number of the submission letter
     * @param statement what was found and what is proposed
     * @return by when the chair must decide
     */
    @Transactional
    public Instant file(String revocationId, String number, String statement) {
        StoredRevocation revocation = revocations.locked(revocationId);
        LocalDate today = VietnamTime.dayOf(clock.instant());
        RevocationLimits.Limit toDecide = limits.toDecide(today);
        revocation.file(number, statement, clock.instant(), toDecide.dueAt());
        RevocationLimits.Limit toFile = limits.toFile(revocation.concludedOn());
        explanations.keep(new Explanation(revocationId, "REVOCATION_FILE", Map.of("concludedOn", revocation.concludedOn().toString(),
                "days", toFile.days(), "filedOn", today.toString()), toFile.packVersion(), today, !revocation.isFilingLate(),
                "Hồ sơ hủy bỏ lập ngày %s, hạn %s (%d %s kể từ ngày kết luận): %s.".formatted(VietnamTime.date(today),
                        VietnamTime.date(toFile.lastDay()), toFile.days(), toFile.unit(), revocation.isFilingLate() ? "quá hạn" : "đúng hạn")));
        audit.record("REVOCATION_FILED", revocationId, number);
        return toDecide.dueAt();
    }
}

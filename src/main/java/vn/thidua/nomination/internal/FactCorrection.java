package vn.thidua.nomination.internal;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.nomination.Correction;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactType;
import vn.thidua.shared.Refused;

/** Writes the appraiser's corrections over declared facts; the audit record keeps what the unit had declared. */
@Component
public class FactCorrection {

    private final EvidenceRepository evidence;
    private final Groups groups;
    private final AuditTrail audit;

    FactCorrection(EvidenceRepository evidence, Groups groups, AuditTrail audit) {
        this.evidence = evidence;
        this.groups = groups;
        this.audit = audit;
    }

    public void apply(Nomination nomination, List<Correction> corrections, String by) {
        corrections.forEach(correction -> apply(nomination, correction, by));
    }

    private void apply(Nomination nomination, Correction correction, String by) {
        Criterion criterion = groups.criteriaFor(nomination).stream().filter(one -> one.id().equals(correction.criterion())).findFirst()
                .orElseThrow(() -> Refused.invalid("corrections", "Không có tiêu chuẩn «%s» để sửa.".formatted(correction.criterion())));
        require(criterion, correction);
        StoredEvidence stored = evidence.findByNominationIdAndCriterion(nomination.id(), criterion.id())
                .orElseGet(() -> new StoredEvidence(nomination.id(), new Evidence(criterion.id(), null, null, null, null, null)));
        String before = describe(criterion, stored.value().declared(), stored.value().amount());
        stored.correct(correction, by);
        evidence.saveAndFlush(stored);
        audit.record("FACT_CORRECTED", nomination.id() + "/" + criterion.id(), "%s → %s. Lý do: %s. Nguồn: %s".formatted(before,
                describe(criterion, correction.declared(), correction.amount()), correction.reason(), correction.source()));
    }

    private static void require(Criterion criterion, Correction correction) {
        boolean figure = criterion.fact() != FactType.BOOLEAN;
        boolean fits = figure ? correction.amount() != null && correction.declared() == null
                : correction.declared() != null && correction.amount() == null;
        if (!fits) {
            throw Refused.invalid("corrections", "Sửa «%s»: cần %s.".formatted(criterion.name(), figure ? "số liệu" : "có hoặc không"));
        }
        if (isBlank(correction.reason()) || isBlank(correction.source())) {
            throw Refused.invalid("corrections", "Sửa «%s»: cần lý do và nguồn số liệu.".formatted(criterion.name()));
        }
    }

    private static String describe(Criterion criterion, Boolean declared, BigDecimal amount) {
        if (amount != null) {
            return Figures.withUnit(amount, criterion.fact());
        }
        return declared == null ? "chưa kê khai" : declared ? "có" : "không";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

package vn.thidua.nomination.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactType;

/**
 * A criterion as a dossier form asks for it, with what was declared before.
 *
 * @param figure    whether a number is asked for instead of yes or no
 * @param unit      unit of the number, empty for yes or no
 * @param documents what proves it, empty when nothing is asked for
 */
record CriterionLine(String id, String name, String words, boolean figure, String unit, String documents, Boolean declared,
                     BigDecimal amount, String documentNumber, LocalDate documentDate, String text) {

    static CriterionLine of(Criterion criterion, Evidence evidence) {
        boolean figure = criterion.fact() != FactType.BOOLEAN;
        String unit = switch (criterion.fact()) {
            case MONEY -> "đồng/năm";
            case PERCENT -> "%";
            case COUNT -> "số lượng";
            case BOOLEAN -> "";
        };
        return new CriterionLine(criterion.id(), criterion.name(), criterion.words(), figure, unit,
                String.join("; ", criterion.evidence()), evidence.declared(), evidence.amount(), evidence.documentNumber(),
                evidence.documentDate(), evidence.text());
    }
}

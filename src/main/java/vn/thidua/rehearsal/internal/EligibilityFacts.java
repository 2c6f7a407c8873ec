package vn.thidua.rehearsal.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.TitleConditions;
import vn.thidua.shared.Refused;

/** {@code eligibility: <nomination>@<day>[+<draft>]}: what the law of a day, or a draft laid over it, says of the nominee's title. */
@Component
class EligibilityFacts extends Facts<TitleConditions.Opinion> {

    private final TitleConditions conditions;

    EligibilityFacts(TitleConditions conditions) {
        super("eligibility", Map.of("met", TitleConditions.Opinion::met, "version", TitleConditions.Opinion::version, "sentence",
            TitleConditions.Opinion::sentence, "unmet", EligibilityFacts::unmet));
        this.conditions = conditions;
    }

    private static List<String> unmet(TitleConditions.Opinion opinion) {
        return opinion.conditions().stream().filter(condition -> !condition.met()).map(CriterionResult::criterion).toList();
    }

    @Override
    TitleConditions.Opinion find(String key) {
        int at = key.lastIndexOf('@');
        int plus = key.indexOf('+', Math.max(at, 0));
        try {
            String day = key.substring(at + 1, plus < 0 ? key.length() : plus);
            return conditions.under(key.substring(0, Math.max(at, 0)), LocalDate.parse(day), plus < 0 ? null : key.substring(plus + 1));
        } catch (DateTimeException noDay) {
            throw Refused.notFound("Cần ghi <đề nghị>@<ngày>[+<dự thảo>]: " + key + ".");
        }
    }
}

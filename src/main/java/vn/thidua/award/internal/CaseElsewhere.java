package vn.thidua.award.internal;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.thidua.award.EscalationCause;

/** Says why a case cannot be decided here: another level has the power over it, or is asked. */
@Component
public class CaseElsewhere {

    private final EscalationRepository escalations;
    private final Authority authority;

    CaseElsewhere(EscalationRepository escalations, Authority authority) {
        this.escalations = escalations;
        this.authority = authority;
    }

    /** One sentence or two about the first of the nominations that another level deals with. */
    public String words(Decision decision, Collection<String> nominationIds) {
        return nominationIds.stream().sorted().flatMap(id -> escalations.findById(StoredEscalation.idOf(id)).stream()).findFirst()
                .map(away -> "«%s» không thuộc quyết định này. %s".formatted(away.nomineeName(), why(decision, away)))
                .orElse("Có trường hợp không thuộc quyết định này.");
    }

    private String why(Decision decision, StoredEscalation away) {
        return away.value().cause() == EscalationCause.AUTHORITY
                ? authority.over(decision.movementId(), away.award()).sentence()
                : "Hồ sơ trình %s xét tặng %s: %s.".formatted(away.decider().label(), away.award().label(), away.status().label());
    }
}

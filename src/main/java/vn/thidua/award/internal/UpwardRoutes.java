package vn.thidua.award.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.EscalationCause;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.NominationCase;
import vn.thidua.plan.Award;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.Escalation;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.OfferedAward;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** Finds out which case goes to which level: first by the law's authority table, then by what the council proposes (SC-06, S4-15). */
@Component
class UpwardRoutes {

    private final Authority authority;
    private final Movements movements;
    private final Explanations explanations;

    UpwardRoutes(Authority authority, Movements movements, Explanations explanations) {
        this.authority = authority;
        this.movements = movements;
        this.explanations = explanations;
    }

    /** Empty when the issuer decides; also where no level above has the power, so that the signature is refused with the reason. */
    Optional<UpwardRoute> of(NominationCase nomination, boolean proposed) {
        Award award = nomination.nominee().award();
        Authority.Powers powers = authority.over(nomination.movementId(), award);
        Optional<UpwardRoute> route = powers.own().isPresent()
                ? Optional.of(nomination).filter(one -> proposed).flatMap(one -> proposal(one, award))
                : powers.above().map(above -> new UpwardRoute(EscalationCause.AUTHORITY, above.value(), award, instead(nomination)));
        explanations.keep(new Explanation(nomination.id(), "AWARD_ROUTE", powers.inputs(), powers.law().version(), powers.law().asOf(),
                route.isEmpty(), powers.sentence() + route.map(UpwardRoutes::words).orElse("")));
        return route;
    }

    /** The plan's higher decider is asked for the lowest form that only that level gives. */
    private Optional<UpwardRoute> proposal(NominationCase nomination, Award ownAward) {
        return movements.plan(nomination.movementId()).escalations().stream().map(Escalation::decider)
                .flatMap(decider -> formsOf(nomination, decider)
                        .map(form -> new UpwardRoute(EscalationCause.PROPOSAL, decider, form, ownAward)))
                .findFirst();
    }

    private Stream<Award> formsOf(NominationCase nomination, ChairLevel decider) {
        return Stream.<Award>of(CommendationForm.values()).filter(form -> {
            Authority.Powers powers = authority.over(nomination.movementId(), form);
            return powers.own().isEmpty() && powers.law().decider(form.name(), decider).isPresent();
        });
    }

    /** For a form of another level: the form that the plan offers this kind of nominee and the issuer's chair may give. Titles have none. */
    private Award instead(NominationCase nomination) {
        if (!(nomination.nominee().award() instanceof CommendationForm)) {
            return null;
        }
        MovementPlan plan = movements.plan(nomination.movementId());
        return plan.offeredAwards().stream().filter(offered -> offered.isFor(nomination.nominee().kind())).map(OfferedAward::award)
                .filter(CommendationForm.class::isInstance)
                .filter(form -> authority.over(nomination.movementId(), form).own().isPresent()).findFirst().orElse(null);
    }

    private static String words(UpwardRoute route) {
        return " %s: trình %s xét tặng %s.".formatted(route.cause().label(), route.decider().label(), route.award().label());
    }
}

package vn.thidua.plan.internal.lint;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;

/** The units of the roster that a plan names. */
final class PlanUnits {

    /** A unit id and where it stands. */
    record Named(String path, String id) {
    }

    private PlanUnits() {
    }

    static Stream<Named> idsIn(MovementPlan plan) {
        Stream<Named> bodies = Stream.of(
                new Named("issuer.unitId", plan.issuer().unitId()),
                new Named("advisoryBody.unitId", plan.advisoryBody() == null ? null : plan.advisoryBody().unitId()),
                new Named("council.unitId", plan.council() == null ? null : plan.council().unitId()));
        return Stream.concat(bodies, Stream.concat(plan.obligations().stream().flatMap(PlanUnits::of),
                        plan.recipients().stream().map(recipient -> new Named("recipients[" + recipient.name() + "]", recipient.unitId()))))
                .filter(named -> named.id() != null).distinct();
    }

    private static Stream<Named> of(PlannedObligation obligation) {
        String path = Dates.at(obligation);
        Stream<Named> actors = obligation.actors() == null ? Stream.of()
                : obligation.actors().unitIds().stream().sorted().map(id -> new Named(path + ".actors[" + id + "]", id));
        Stream<Named> receiver = Optional.ofNullable(obligation.receiver()).stream().map(to -> new Named(path + ".receiver", to.unitId()));
        Stream<Named> routes = obligation.routes().stream().map(route -> new Named(path + ".routes[" + route.viaUnitId() + "]", route.viaUnitId()));
        return Stream.concat(actors, Stream.concat(receiver, routes));
    }
}

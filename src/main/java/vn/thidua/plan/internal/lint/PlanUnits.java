package vn.thidua.plan.internal.lint;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.plan.AdHocProposal;
import vn.thidua.plan.Body;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Recipient;

/** The units of the roster that a plan names. */
final class PlanUnits {

    /** A unit id and where it stands. */
    record Named(String path, String id) {
    }

    private PlanUnits() {
    }

    static Stream<Named> idsIn(MovementPlan plan) {
        return Stream.of(bodies(plan), plan.obligations().stream().flatMap(PlanUnits::of), plan.recipients().stream().flatMap(PlanUnits::of),
                        plan.exemplars().stream().map(exemplar -> new Named("exemplars[" + exemplar.selector() + "]", exemplar.unitId())))
                .flatMap(named -> named).filter(named -> named.id() != null).distinct();
    }

    private static Stream<Named> bodies(MovementPlan plan) {
        return Stream.of(
                named("issuer", plan.issuer(), Issuer::unitId),
                named("advisoryBody", plan.advisoryBody(), Body::unitId),
                named("council", plan.council(), PlannedCouncil::unitId),
                named("initiativeCouncil", plan.initiativeCouncil(), PlannedCouncil::unitId),
                named("adHoc", plan.adHoc(), AdHocProposal::unitId));
    }

    private static Stream<Named> of(PlannedObligation obligation) {
        String path = Dates.at(obligation);
        Stream<Named> actors = obligation.actors() == null ? Stream.of()
                : obligation.actors().unitIds().stream().sorted().map(id -> new Named(path + ".actors[" + id + "]", id));
        Stream<Named> routes = obligation.routes().stream().map(route -> new Named(path + ".routes[" + route.viaUnitId() + "]", route.viaUnitId()));
        Stream<Named> desks = Stream.of(
                new Named(path + ".receiver", obligation.receiver() == null ? null : obligation.receiver().unitId()),
                new Named(path + ".upward", obligation.upward() == null ? null : obligation.upward().unitId()));
        return Stream.of(actors, desks, routes).flatMap(named -> named);
    }

    private static Stream<Named> of(Recipient recipient) {
        String path = "recipients[" + recipient.name() + "]";
        return Stream.concat(Stream.of(new Named(path, recipient.unitId())),
                recipient.reaches().stream().sorted().map(id -> new Named(path + ".reaches[" + id + "]", id)));
    }

    private static <T> Named named(String path, T body, Function<T, String> unitId) {
        return new Named(path + ".unitId", body == null ? null : unitId.apply(body));
    }
}

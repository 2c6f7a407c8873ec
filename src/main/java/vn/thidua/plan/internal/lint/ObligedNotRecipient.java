package vn.thidua.plan.internal.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitType;
import vn.thidua.plan.Actors;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Route;

/** Those who have duties should be on the distribution list by name (T-31, T-58). */
final class ObligedNotRecipient implements LintRule {

    @Override
    public String id() {
        return "VR-ORG-03";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Set<UnitType> missing = EnumSet.noneOf(UnitType.class);
        plan.obligations().stream().map(PlannedObligation::actors).filter(Objects::nonNull).forEach(actors -> {
            missing.addAll(actors.everyUnit() ? participating(plan, context) : actors.unitTypes());
            missing.removeAll(actors.everyUnit() ? actors.exceptUnitTypes() : Set.of());
        });
        plan.recipients().forEach(recipient -> missing.removeAll(recipient.covers()));
        List<String> absent = new ArrayList<>(missing.stream().map(UnitType::label).toList());
        plan.obligations().stream().map(PlannedObligation::actors).filter(Objects::nonNull)
                .filter(actors -> actors.words() != null && actors.unitIds().stream().anyMatch(unit -> !isReached(unit, plan)))
                .map(Actors::words).distinct().forEach(absent::add);
        plan.obligations().stream().flatMap(o -> o.routes().stream()).filter(route -> !isReached(route.viaUnitId(), plan))
                .map(Route::viaName).distinct().forEach(absent::add);
        if (!absent.isEmpty()) {
            report.warn("recipients", "Có nhiệm vụ nhưng không có tên ở nơi nhận: " + String.join("; ", absent) + ".", "Bổ sung nơi nhận.");
        }
    }

    private static boolean isReached(String unitId, MovementPlan plan) {
        return plan.recipients().stream().anyMatch(recipient -> unitId.equals(recipient.unitId()) || recipient.reaches().contains(unitId));
    }

    private static Set<UnitType> participating(MovementPlan plan, LintContext context) {
        Stream<UnitType> types = context.roster().isEmpty()
                ? plan.subjects().stream().flatMap(subject -> subject.unitTypes().stream())
                : context.roster().stream().map(Unit::type);
        return types.filter(type -> type != UnitType.COUNCIL).collect(Collectors.toSet());
    }
}

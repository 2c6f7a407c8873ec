package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Route;

/** Bodies that no longer exist on the day the plan is looked at, or that the roster does not know (T-63, T-64). */
final class OrganisationGone implements LintRule {

    @Override
    public String id() {
        return "VR-ORG-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        context.law().endBefore(plan.issuer().level(), context.asOf()).ifPresent(end -> report.warn("issuer", plan.issuer().name()
                + " và các cơ quan cùng cấp" + named(plan) + " không còn sau ngày " + date(end.lastDay()) + " (bỏ " + end.level().label() + ").",
                "Chuyển kế hoạch cho cơ quan kế thừa trước khi phát động."));
        if (!context.roster().isEmpty()) {
            Set<String> known = context.roster().stream().map(Unit::id).collect(Collectors.toSet());
            Map<String, List<String>> unknown = PlanUnits.idsIn(plan).filter(unit -> !known.contains(unit.id()))
                    .collect(Collectors.groupingBy(PlanUnits.Named::id, LinkedHashMap::new, Collectors.mapping(PlanUnits.Named::path, Collectors.toList())));
            unknown.forEach((id, places) -> report.block(places.get(0), "Không có đơn vị nào mã «" + id + "» trong danh sách đơn vị (dùng ở "
                    + places.size() + " chỗ: " + String.join(", ", places) + ").", "Sửa mã đơn vị hoặc bổ sung danh sách đơn vị."));
        }
    }

    private static String named(MovementPlan plan) {
        Stream<String> bodies = Stream.concat(
                Stream.of(plan.advisoryBody() == null ? null : plan.advisoryBody().name(), plan.council() == null ? null : plan.council().name()),
                plan.obligations().stream().flatMap(o -> o.routes().stream()).map(Route::viaName));
        String list = bodies.filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : " (" + list + ")";
    }
}

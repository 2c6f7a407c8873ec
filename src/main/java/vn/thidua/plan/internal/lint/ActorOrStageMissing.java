package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;

/** A duty without somebody who has it, or registrations with nothing after them (T-16, T-30). */
final class ActorOrStageMissing implements LintRule {

    @Override
    public String id() {
        return "VR-ORG-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.obligations().stream().filter(o -> o.actors() == null || o.actors().isNobody()).forEach(o -> report.warn(Dates.at(o) + ".actors",
                "«" + o.title() + "» không nói ai thực hiện.", "Ghi rõ cơ quan, đơn vị thực hiện."));
        boolean registers = plan.obligations().stream().anyMatch(o -> o.kind().isRegistration());
        boolean goesOn = plan.council() != null || !plan.procedureBy().isEmpty()
                || plan.obligations().stream().anyMatch(o -> o.kind() == ObligationKind.AWARD_DOSSIER || o.kind() == ObligationKind.SELECTION);
        if (registers && !goesOn) {
            report.warn("council", "Sau khi đăng ký, kế hoạch không quy định bình xét, hồ sơ, hội đồng và quyết định khen thưởng.",
                    "Bổ sung các bước sau đăng ký hoặc dẫn quy chế khen thưởng.");
        }
    }
}

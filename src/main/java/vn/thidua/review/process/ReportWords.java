package vn.thidua.review.process;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.review.ChildPlan;
import vn.thidua.review.EvidenceItem;

/** The parts of a report that are not plain text, as Markdown. */
final class ReportWords {

    private ReportWords() {
    }

    static String of(ChildPlan plan) {
        if (plan == null) {
            return "";
        }
        String number = plan.number() == null || plan.number().isEmpty() ? "(không số)" : plan.number();
        return "### Kế hoạch của đơn vị\n\n**Số, ngày:** %s, %s\n\n**Mục tiêu:** %s\n\n**Chỉ tiêu:** %s\n\n**Thời gian:** %s".formatted(number,
                VietnamTime.date(plan.issuedOn()), plan.objective(), plan.targets().isEmpty() ? "(theo kế hoạch)" : plan.targets(), plan.time());
    }

    static String of(List<EvidenceItem> items) {
        return items.isEmpty() ? "" : "### Việc đã làm\n\n" + items.stream().map(ReportWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(EvidenceItem item) {
        String where = item.place().isEmpty() ? item.link() : item.link().isEmpty() ? item.place() : item.place() + ", " + item.link();
        String people = item.people() == null ? "" : " (" + item.people() + " người)";
        return "- %s: %s – %s%s".formatted(VietnamTime.date(item.day()), item.title(), where, people);
    }
}

package vn.thidua.review.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.review.ReportTurn;
import vn.thidua.shared.Refused;

/**
 * A report as the people see it who confirm or accept it.
 *
 * @param reportText the sections with their titles, as Markdown
 * @param late       a warning when it was handed in after the deadline, empty otherwise
 */
record ReportView(String movement, String unit, String title, String due, String planSays, String reportText, String late) {

    static ReportView of(ObligationFacts facts, List<ReportTurn> history) {
        if (history.isEmpty()) {
            throw Refused.conflict("Đơn vị chưa viết báo cáo.");
        }
        ReportTurn turn = history.get(0);
        String text = turn.sections().stream().map(section -> "### " + section.title() + "\n\n" + paragraphs(section.text()))
                .collect(Collectors.joining("\n\n"));
        text = Stream.of(ReportWords.of(turn.childPlan()), text, ReportWords.of(turn.items())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new ReportView(facts.movement(), facts.unit(), facts.title(), facts.due(), facts.planSays(), text, turn.late() ? "Nộp quá hạn." : "");
    }

    private static String paragraphs(String text) {
        return text.isEmpty() ? "(không có)" : text.replace("\n", "\n\n");
    }
}

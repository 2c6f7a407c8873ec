package vn.thidua.engine.lint;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Every process and decision says how many days its history is kept. */
final class HistoryTimeToLive implements Rule {

    private static final Pattern DAYS = Pattern.compile("P?[1-9]\\d{0,5}D?");
    private static final String MESSAGE = "Thiếu thời hạn lưu lịch sử (historyTimeToLive), ví dụ P3650D";

    @Override
    public void check(BundleModel model, Report report) {
        for (Process process : model.elements(Process.class)) {
            if (isMissing(process.getCamundaHistoryTimeToLiveString())) {
                report.add(model.bpmnFile(), process.getId(), MESSAGE);
            }
        }
        model.decisions.forEach((file, dmn) -> {
            for (Decision decision : dmn.getModelElementsByType(Decision.class)) {
                if (isMissing(decision.getCamundaHistoryTimeToLiveString())) {
                    report.add(file, decision.getId(), MESSAGE);
                }
            }
        });
    }

    private static boolean isMissing(String days) {
        return days == null || !DAYS.matcher(days).matches();
    }
}

package vn.thidua.engine.lint;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer fires at a variable computed by the one calendar, at an instant with Vietnam's offset, or after an ISO duration. */
final class TimerDate implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (TimerEventDefinition timer : model.elements(TimerEventDefinition.class)) {
            String date = text(timer.getTimeDate());
            String duration = text(timer.getTimeDuration());
            String cycle = text(timer.getTimeCycle());
            boolean good = date != null ? isInstant(date) : duration != null ? IsoDurations.isDuration(duration)
                    : cycle != null && IsoDurations.isBoundedCycle(cycle);
            if (!good && timer.getParentElement() instanceof FlowNode node) {
                report.add(model.bpmnFile(), node.getId(), "Hẹn giờ phải là biến ${…At}, thời điểm"
                        + " như 2024-01-20T17:00:00+07:00, hoặc khoảng thời gian như P3D, R3/PT1H");
            }
        }
    }

    static boolean isInstant(String date) {
        if (date.matches("\\$\\{[a-z][A-Za-z0-9]*At}")) {
            return true;
        }
        try {
            return OffsetDateTime.parse(date).getOffset().equals(ZoneOffset.ofHours(7));
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static String text(Expression expression) {
        return expression == null ? null : expression.getTextContent().strip();
    }
}

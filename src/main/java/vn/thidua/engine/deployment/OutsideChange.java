package vn.thidua.engine.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.FormScripts;
import vn.thidua.engine.lint.LintFinding;
import vn.thidua.engine.lint.ModelLinter;

/**
 * What may not come with a deployment from outside although it may come with the jar or the overlay folder: new code for people's browsers,
 * and a process without the step at which instances are waiting.
 */
final class OutsideChange {

    private static final byte[] NOTHING = {};

    private final CommandContext context;

    OutsideChange(CommandContext context) {
        this.context = context;
    }

    List<LintFinding> check(Bundle deployed, Bundle sent) {
        List<LintFinding> findings = new ArrayList<>();
        scripts(deployed, sent, findings);
        steps(deployed, sent, findings);
        return findings;
    }

    private static void scripts(Bundle deployed, Bundle sent, List<LintFinding> findings) {
        Set<String> known = new HashSet<>();
        deployed.files().values().forEach(content -> known.addAll(FormScripts.of(content)));
        sent.files().forEach((name, content) -> {
            if (name.endsWith(".html") && !known.containsAll(FormScripts.of(content))) {
                findings.add(new LintFinding("form-script", name, "script", "Mã trong biểu mẫu chỉ được thay cùng phần mềm hoặc trong thư mục"
                        + " thidua.overlay; triển khai từ xa chỉ đổi được nhãn và ô nhập"));
            }
        });
    }

    private void steps(Bundle deployed, Bundle sent, List<LintFinding> findings) {
        String file = Bundle.bpmnName(sent.key());
        Set<String> gone = new TreeSet<>(ModelLinter.nodeIds(deployed.files().getOrDefault(file, NOTHING)));
        gone.removeAll(ModelLinter.nodeIds(sent.files().getOrDefault(file, NOTHING)));
        for (String step : gone) {
            ExecutionQueryImpl waiting = (ExecutionQueryImpl) new ExecutionQueryImpl().processDefinitionKey(sent.key()).activityId(step);
            long count = context.runWithoutAuthorization(() -> context.getExecutionManager().findExecutionCountByQueryCriteria(waiting));
            if (count > 0) {
                findings.add(new LintFinding("step-in-use", file, step, "Không được bỏ bước này khi còn " + count + " hồ sơ đang ở đó"));
            }
        }
    }
}

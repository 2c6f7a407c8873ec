package vn.thidua.award.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.CompilePackage;
import vn.thidua.award.DescribeEscalation;
import vn.thidua.award.EscalationFacts;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.shared.Label;

/** The advisory body puts together what goes to another level, or finds no ground for it. */
@ForUserTask(process = "escalation", task = "userTask_compilePackage")
class CompilePackageTask implements UserTaskContract<CompilePackageTask.View, CompilePackageTask.Submission> {

    record View(String movement, String nominee, String unit, String award, String decider, String cause, String council, String report,
                String minutes, String instead) {
    }

    record Submission(
            @NotNull @Label("Trình cấp trên") Outcome outcome,
            @Size(max = 50) @Label("Số tờ trình") String proposalNumber,
            @Label("Ngày tờ trình") LocalDate proposalDate,
            @Size(max = 1000) @Label("Căn cứ pháp lý") String legalLimb,
            @Size(max = 4000) @Label("Lý do không trình") String reason) {
    }

    /** The names are the process's {@code packageOutcome}. */
    enum Outcome { COMPILED, DROPPED }

    private final CompilePackage compile;
    private final DescribeEscalation describe;

    CompilePackageTask(CompilePackage compile, DescribeEscalation describe) {
        this.compile = compile;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        EscalationFacts facts = describe.of(task.text("escalationId"));
        return new View(facts.movement(), facts.nominee(), facts.unit(), facts.award(), facts.decider(), facts.cause(), facts.council(),
                facts.report(), facts.minutes(), facts.instead());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("escalationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        if (submission.outcome() == Outcome.COMPILED) {
            compile.compile(task.text("escalationId"), Filled.in("proposalNumber", "Số tờ trình", submission.proposalNumber()),
                    Filled.in("proposalDate", "Ngày tờ trình", submission.proposalDate()),
                    Filled.in("legalLimb", "Căn cứ pháp lý", submission.legalLimb()));
        } else {
            compile.drop(task.text("escalationId"), Filled.in("reason", "Lý do không trình", submission.reason()));
        }
        return Map.of("packageOutcome", submission.outcome().name());
    }
}

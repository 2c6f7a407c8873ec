package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task has a contract bean; without one nobody could complete it. */
final class UserTaskContractBean implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (UserTask task : model.elements(UserTask.class)) {
            if (!model.names.contracts().contains(KnownNames.contract(model.key(), task.getId()))) {
                report.add(model.bpmnFile(), task.getId(), "Phần mềm chưa có bean quy định nội dung nộp (@ForUserTask) cho công việc này");
            }
        }
    }
}

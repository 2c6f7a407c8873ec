package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.Process;

/** The file holds exactly one process, executable, with the id of the folder. */
final class ProcessId implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        var processes = model.elements(Process.class);
        if (processes.size() > 1) {
            report.add(model.bpmnFile(), "", "Mỗi tệp chỉ được có một quy trình");
        }
        for (Process process : processes) {
            if (!model.key().equals(process.getId())) {
                report.add(model.bpmnFile(), process.getId(), "Mã quy trình phải là «" + model.key() + "» như tên thư mục");
            } else if (!process.isExecutable()) {
                report.add(model.bpmnFile(), process.getId(), "Quy trình phải được đánh dấu chạy được (isExecutable)");
            }
        }
    }
}

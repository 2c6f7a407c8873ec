package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A service task begins a transaction of its own: when it fails, the person's step before it stays done and the job is tried again. */
final class SavePoint implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (ServiceTask task : model.elements(ServiceTask.class)) {
            if (!task.isCamundaAsyncBefore()) {
                report.add(model.bpmnFile(), task.getId(), "Bước dịch vụ phải có điểm lưu trước khi chạy (asyncBefore)");
            }
        }
    }
}

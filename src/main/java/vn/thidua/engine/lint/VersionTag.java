package vn.thidua.engine.lint;

import org.camunda.bpm.model.bpmn.instance.Process;

/** The version tag is a semantic version, so that a person can tell two deployments apart. */
final class VersionTag implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        for (Process process : model.elements(Process.class)) {
            String tag = process.getCamundaVersionTag();
            if (tag == null || !tag.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
                report.add(model.bpmnFile(), process.getId(), "Nhãn phiên bản (versionTag) phải có dạng 1.0.0");
            }
        }
    }
}

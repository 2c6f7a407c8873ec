package vn.thidua.plan;

/** What a unit may register. */
public enum RegistrationObject {
    MODEL("Mô hình"),
    WORK_PROJECT("Công trình"),
    TASK_ITEM("Phần việc"),
    PROJECT("Dự án"),
    POLITICAL_TASK("Nhiệm vụ chính trị được giao");

    private final String label;

    RegistrationObject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

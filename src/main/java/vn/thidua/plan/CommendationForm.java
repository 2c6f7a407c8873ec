package vn.thidua.plan;

/** What may be awarded for a movement (LAW Đ73 to Đ75). */
public enum CommendationForm {
    CERTIFICATE_OF_MERIT("Giấy khen"),
    CERTIFICATE_OF_COMMENDATION("Bằng khen"),
    EMULATION_FLAG("Cờ thi đua");

    private final String label;

    CommendationForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.plan;

import java.util.Set;

/** What may be awarded for a movement (LAW Đ73 to Đ75). */
public enum CommendationForm implements Award {
    CERTIFICATE_OF_MERIT("Giấy khen"),
    CERTIFICATE_OF_COMMENDATION("Bằng khen"),
    EMULATION_FLAG("Cờ thi đua");

    private final String label;

    CommendationForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<NomineeKind> nominees() {
        return Set.of();
    }
}

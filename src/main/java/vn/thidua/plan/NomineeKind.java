package vn.thidua.plan;

/** Who can be nominated. */
public enum NomineeKind {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân"),
    HOUSEHOLD("Hộ gia đình"),
    ENTERPRISE("Doanh nghiệp");

    private final String label;

    NomineeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.nomination;

/** Who is nominated: a body, a person, a family or a business (S4-17, V.1 and V.2 of the plan). */
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

package vn.thidua.initiative;

/** How far an initiative is recognised to have effect (L-12). */
public enum InitiativeLevel {
    GRASSROOTS("Cấp cơ sở"),
    DISTRICT("Cấp huyện"),
    PROVINCIAL("Cấp tỉnh"),
    NATIONAL("Toàn quốc");

    private final String label;

    InitiativeLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

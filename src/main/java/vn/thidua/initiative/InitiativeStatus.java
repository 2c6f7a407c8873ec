package vn.thidua.initiative;

/** Where an initiative stands. */
public enum InitiativeStatus {
    SUBMITTED("Chờ Hội đồng sáng kiến"),
    RECOGNISED("Được công nhận"),
    NOT_RECOGNISED("Không được công nhận");

    private final String label;

    InitiativeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.award;

/** Why a case goes to another level: the law gives the award to that level, or the council proposes a higher one (S4-15). */
public enum EscalationCause {
    AUTHORITY("Thuộc thẩm quyền cấp trên"),
    PROPOSAL("Hội đồng đề xuất cấp trên khen thưởng");

    private final String label;

    EscalationCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.award;

/** What an upheld complaint leads to. */
public enum Remedy {
    SUPPLEMENT("Quyết định khen thưởng bổ sung"),
    REVOCATION("Hủy bỏ khen thưởng");

    private final String label;

    Remedy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.council;

/** What a session is about, in the words of its minutes. */
public enum SessionPurpose {
    AWARD("Hội đồng Thi đua - Khen thưởng", "đề nghị khen thưởng", "không đề nghị khen thưởng"),
    INITIATIVE("Hội đồng sáng kiến", "đề nghị công nhận sáng kiến", "không đề nghị công nhận sáng kiến");

    private final String council;
    private final String recommends;
    private final String declines;

    SessionPurpose(String council, String recommends, String declines) {
        this.council = council;
        this.recommends = recommends;
        this.declines = declines;
    }

    /** The council's usual name. */
    public String council() {
        return council;
    }

    /** What it does when it advises for a case, or against. */
    public String verb(boolean recommended) {
        return recommended ? recommends : declines;
    }
}

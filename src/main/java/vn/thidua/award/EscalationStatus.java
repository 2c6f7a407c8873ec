package vn.thidua.award;

/** Where a case sent to another level stands; the last four end it there. */
public enum EscalationStatus {
    COMPILING("Đang lập hồ sơ trình"),
    COMPILED("Đã lập hồ sơ, chờ gửi"),
    SENT("Đã gửi, chờ trả lời"),
    GRANTED("Cấp trên khen thưởng"),
    DECLINED("Cấp trên không khen thưởng"),
    UNANSWERED("Không chờ trả lời"),
    DROPPED("Không trình");

    private final String label;

    EscalationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the answer is still open; meanwhile the issuer does not decide the case itself. */
    public boolean isOpen() {
        return this == COMPILING || this == COMPILED || this == SENT;
    }
}

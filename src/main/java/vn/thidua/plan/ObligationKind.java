package vn.thidua.plan;

/** What is owed. */
public enum ObligationKind {
    REGISTRATION("Đăng ký mô hình, công trình, phần việc"),
    PLEDGE("Giao ước thi đua"),
    TITLE_REGISTRATION("Đăng ký danh hiệu, hình thức khen thưởng"),
    CHILD_PLAN("Kế hoạch phát động của đơn vị"),
    PUBLICITY("Tuyên truyền"),
    MOBILISATION("Vận động hưởng ứng"),
    PERIODIC_REPORT("Báo cáo định kỳ"),
    INTERIM_REVIEW("Sơ kết"),
    FINAL_SUMMARY("Tổng kết"),
    INITIATIVE_DOSSIER("Hồ sơ đề nghị xét sáng kiến"),
    AWARD_DOSSIER("Hồ sơ đề nghị khen thưởng"),
    SELECTION("Bình xét, lựa chọn"),
    MONITORING("Theo dõi, kiểm tra, đôn đốc");

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether units announce what they will do: owed at the start of a movement, a precondition of what follows. */
    public boolean isRegistration() {
        return this == REGISTRATION || this == PLEDGE || this == TITLE_REGISTRATION;
    }

    /** Whether the answer is a report with sections. */
    public boolean isReport() {
        return switch (this) {
            case PERIODIC_REPORT, INTERIM_REVIEW, FINAL_SUMMARY, PUBLICITY, MOBILISATION, CHILD_PLAN -> true;
            default -> false;
        };
    }

    /** Whether it belongs to a phase rather than to the movement as a whole when the plan names no phase. */
    public boolean endsPhase() {
        return switch (this) {
            case PERIODIC_REPORT, INTERIM_REVIEW, FINAL_SUMMARY, INITIATIVE_DOSSIER, AWARD_DOSSIER, SELECTION -> true;
            default -> false;
        };
    }
}

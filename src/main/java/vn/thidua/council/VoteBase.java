package vn.thidua.council;

/** Of whom the threshold is a share; members recused from a case never count in it. */
public enum VoteBase {
    PRESENT("thành viên có mặt được biểu quyết"),
    ALL("tổng số thành viên được biểu quyết"),
    VALID_BALLOTS("phiếu hợp lệ");

    private final String label;

    VoteBase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package vn.thidua.registration.internal;

import vn.thidua.plan.QualityRule;

/** The quality rules of a plan as a unit reads them. */
public final class QualityWords {

    private QualityWords() {
    }

    public static String of(QualityRule rule) {
        return switch (rule) {
            case NONE -> "";
            case NOT_ROUTINE_NOT_EASY -> "Đăng ký nhiệm vụ khó, phức tạp, công trình, mô hình cụ thể; không đăng ký nhiệm vụ dễ thực hiện hoặc thường xuyên hàng năm.";
            case GOAL_TARGET_TIME -> "Mỗi nội dung phải có mục tiêu, chỉ tiêu đo được và thời gian hoàn thành.";
            case HARD_WORK_FIRST -> "Ưu tiên khâu yếu, việc khó, việc phức tạp.";
            case SOLUTIONS_AND_MEASURES -> "Nội dung phải cụ thể, có giải pháp và biện pháp thực hiện.";
        };
    }
}

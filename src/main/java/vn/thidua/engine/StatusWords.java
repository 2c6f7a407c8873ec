package vn.thidua.engine;

import java.util.Map;

/** The Vietnamese sentence for an HTTP status, where nothing more exact can be said. */
public final class StatusWords {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "Dữ liệu gửi lên không đúng định dạng.",
            401, "Bạn chưa đăng nhập, hoặc tên đăng nhập, mật khẩu không đúng; hãy đăng nhập rồi thực hiện lại.",
            403, "Bạn không có quyền thực hiện việc này.",
            404, "Không tìm thấy nội dung được yêu cầu.",
            405, "Không có cách gọi này.",
            406, "Không trả lời được theo kiểu dữ liệu được yêu cầu.",
            409, Collisions.SENTENCE,
            413, "Dữ liệu gửi lên quá lớn.",
            415, "Kiểu dữ liệu gửi lên không được nhận; hãy gửi JSON.",
            500, "Không thực hiện được do lỗi của hệ thống; hãy thử lại hoặc báo quản trị viên.");

    private StatusWords() {
    }

    public static String of(int status) {
        return SENTENCES.getOrDefault(status, "Yêu cầu không thực hiện được.");
    }
}

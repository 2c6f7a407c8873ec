package vn.thidua.upkeep.internal;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;

/** Why the database could not be read, in words for a person at a terminal. */
public final class Trouble {

    private static final Map<Integer, String> H2 = Map.of(
            90020, "ứng dụng đang chạy trên tệp cơ sở dữ liệu này; hãy dừng ứng dụng rồi chạy lại lệnh.",
            90146, "không có tệp cơ sở dữ liệu theo cấu hình spring.datasource.url.");

    private Trouble() {
    }

    public static String words(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                return words(sql);
            }
        }
        return cause.getMessage();
    }

    private static String words(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (H2.containsKey(failure.getErrorCode())) {
            return H2.get(failure.getErrorCode());
        }
        if (state.startsWith("08")) {
            return "không kết nối được máy chủ cơ sở dữ liệu (" + failure.getMessage() + ").";
        }
        if (state.startsWith("42")) {
            return "bảng không như phiên bản này cần; hãy dùng đúng phiên bản đã ghi dữ liệu (" + failure.getMessage() + ").";
        }
        return failure.getMessage();
    }
}

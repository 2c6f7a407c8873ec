package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.shared.PlainText;
import vn.thidua.shared.Refused;

/** Refuses fields of our pages that no keyboard could have typed. Files are read by whoever takes them, with limits of their own. */
final class PlainFields implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            request.getParameterMap().forEach(PlainFields::check);
        }
        return true;
    }

    private static void check(String name, String[] values) {
        if (!PlainText.isPlain(name) || !Arrays.stream(values).allMatch(PlainText::isPlain)) {
            throw Refused.invalid("Thông tin gửi lên có ký tự điều khiển không hợp lệ; hãy nhập lại bằng bàn phím.");
        }
    }
}

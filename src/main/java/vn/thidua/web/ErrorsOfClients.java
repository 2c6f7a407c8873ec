package vn.thidua.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import vn.thidua.engine.OnWebEngine;

/** Answers clients that are turned away before anything of ours is reached in the one form of refusals, {@code {type, message}}. */
@Component
@OnWebEngine
class ErrorsOfClients extends DefaultErrorAttributes {

    private static final Map<Integer, String> SENTENCES = Map.of(403, "Bạn không có quyền thực hiện việc này.", 404, "Không tìm thấy nội dung được yêu cầu.",
            405, "Không có cách gọi này.", 500, "Không thực hiện được do lỗi của hệ thống; hãy thử lại hoặc báo quản trị viên.");

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        attributes.put("type", "Refused");
        attributes.put("message", SENTENCES.getOrDefault((Integer) attributes.get("status"), "Yêu cầu không thực hiện được."));
        return attributes;
    }
}

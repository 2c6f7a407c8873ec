package vn.thidua.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.StatusWords;

/** Answers clients that are turned away before anything of ours is reached in the one form of refusals, {@code {type, message}}. */
@Component
@OnWebEngine
class ErrorsOfClients extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        attributes.put("type", "Refused");
        attributes.put("message", StatusWords.of((Integer) attributes.get("status")));
        return attributes;
    }
}

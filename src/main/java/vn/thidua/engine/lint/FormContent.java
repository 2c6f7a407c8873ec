package vn.thidua.engine.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A .form shows text and asks for facts: nothing in it carries markup that acts, loads from elsewhere or opens another address. */
final class FormContent implements Rule {

    private static final Pattern ACTING = Pattern.compile("<(?:script|iframe|object|embed|form|input|button|base|link|meta|svg|math|style|"
            + "video|audio|img|image|a)\\b|<[^>]*\\bon[a-z]+\\s*=|\\b(?:javascript|data|vbscript):|//|url\\s*\\(|@import",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(BundleModel model, Report report) {
        model.forms.forEach((file, form) -> FormComponents.of(form).forEach(component -> component.json().properties().stream()
                .filter(property -> !"components".equals(property.getKey()))
                .filter(property -> acts(property.getValue()) || isComputedAddress(property.getKey(), property.getValue()))
                .forEach(property -> report.add(file, component.name(),
                        "Thành phần không được chứa mã, địa chỉ ngoài hay thẻ HTML có tác dụng (" + property.getKey() + ")"))));
    }

    private static boolean isComputedAddress(String property, JsonNode value) {
        return ("source".equals(property) || "url".equals(property)) && value.asText().startsWith("=");
    }

    private static boolean acts(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode child : value) {
                if (acts(child)) {
                    return true;
                }
            }
            return false;
        }
        return value.isTextual() && ACTING.matcher(value.asText().replaceAll("[\\p{Cntrl}\\p{Cf}]", "")).find();
    }
}

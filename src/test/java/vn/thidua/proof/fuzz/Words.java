package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer is a refusal as people and clients are promised it: 4xx, JSON, one Vietnamese sentence, nothing of our insides. */
public final class Words {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INSIDES = Pattern.compile("Exception|org\\.camunda|java\\.|vn\\.thidua|Cannot|ENGINE-");

    private Words() {
    }

    /** What is wrong with the refusal, if anything. */
    public static Optional<String> wrongWith(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status < 400 || status >= 500 || status == 401) {
            return Optional.of("status " + status + " " + start(answer.body()));
        }
        try {
            JsonNode body = JSON.readTree(answer.body());
            String message = body.path("message").asText("");
            if (!VIETNAMESE.matcher(message).find() || INSIDES.matcher(message).find() || message.length() > 1500) {
                return Optional.of("words of " + status + ": " + start(answer.body()));
            }
            return Optional.empty();
        } catch (java.io.IOException notJson) {
            return Optional.of("no JSON with " + status + ": " + start(answer.body()));
        }
    }

    private static String start(String text) {
        return text == null ? "" : text.substring(0, Math.min(220, text.length())).replaceAll("\\s+", " ");
    }
}

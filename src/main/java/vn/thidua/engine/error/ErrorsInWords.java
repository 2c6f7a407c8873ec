package vn.thidua.engine.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.engine.StatusWords;

/**
 * Gives every error of the engine's interfaces a Vietnamese sentence in the one form of refusals, {@code {type, message}}: what the engine refuses by
 * itself in English, and what never reached it. The engine's own words stay beside it as {@code detail}, for whoever administers it.
 */
final class ErrorsInWords extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Ours, and a refused bundle, which comes as the exception that Camunda Modeler understands. */
    private static final Set<String> IN_WORDS = Set.of("Refused", "ParseException");
    private static final Set<String> WRONG_REQUEST = Set.of("IllegalArgumentException", "NullPointerException", "NullValueException", "NotValidException");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        HeldAnswer held = new HeldAnswer(response);
        chain.doFilter(request, held);
        if (held.isError()) {
            byte[] answer = held.error();
            if (held.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
                ObjectNode said = read(answer);
                response.setStatus(status(held.getStatus(), said));
                answer = inWords(response.getStatus(), said);
            }
            response.setContentLength(answer.length);
            if (answer.length > 0) {
                response.setContentType("application/json;charset=UTF-8");
            }
            response.getOutputStream().write(answer);
        }
    }

    /** The interface calls it a failure of the server when a value is missing or cannot be read; see {@link RefusalInterceptor} for failures of commands. */
    private static int status(int status, ObjectNode said) {
        return status == 500 && WRONG_REQUEST.contains(said.path("type").asText()) ? HttpServletResponse.SC_BAD_REQUEST : status;
    }

    private static byte[] inWords(int status, ObjectNode answer) throws IOException {
        if (!IN_WORDS.contains(answer.path("type").asText())) {
            JsonNode said = answer.path("message");
            answer.put("type", answer.path("type").asText("Refused"));
            answer.put("message", StatusWords.of(status));
            if (said.isTextual()) {
                answer.set("detail", said);
            }
        }
        return JSON.writeValueAsBytes(answer);
    }

    private static ObjectNode read(byte[] error) {
        try {
            return JSON.readTree(error) instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException noJson) {
            return JSON.createObjectNode();
        }
    }
}

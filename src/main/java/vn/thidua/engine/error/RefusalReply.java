package vn.thidua.engine.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.shared.Refused;

/** A refusal as Tasklist and REST clients read it: status 422, 409, 403 or 404 and {@code {type, message, field}}. */
final class RefusalReply {

    private RefusalReply() {
    }

    static WebApplicationException of(Refused refused) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("type", "Refused");
        body.put("message", refused.getMessage());
        body.put("field", refused.field());
        return new WebApplicationException(refused.getMessage(), refused,
                Response.status(status(refused.reason())).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build());
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
    }
}

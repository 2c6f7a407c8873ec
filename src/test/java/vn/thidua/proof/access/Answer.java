package vn.thidua.proof.access;

import java.net.http.HttpResponse;
import java.util.Set;

/** What the application answered, as far as who may what is concerned. */
public record Answer(int status, String body, boolean toSignIn) {

    /** Said by the door of the engine's interface, in whichever row. */
    private static final String DOOR = "không mở cho bạn";

    public static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response.statusCode() == 302
            && response.headers().firstValue("Location").orElse("").contains("/sign-in"));
    }

    public boolean refused() {
        return toSignIn || Set.of(401, 403, 404).contains(status);
    }

    /** Came past every check of who may; there may be nothing to be had, or what was sent may be wrong. */
    public boolean passed() {
        return !toSignIn && status != 401 && status != 403;
    }

    public boolean shutOut() {
        return toSignIn || status == 401 || status == 403 && body.contains(DOOR);
    }
}

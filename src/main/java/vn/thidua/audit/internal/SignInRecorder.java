package vn.thidua.audit.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.PasswordChanged;

/**
 * Records who came in, who went out and who was not let in. A client of the REST API sends its password with each request and counts as
 * coming in once an hour. Names that are no account are not kept: people type passwords there.
 */
@Component
@OnWebEngine
class SignInRecorder {

    private static final Duration STAYS = Duration.ofHours(1);
    private static final Duration STAYS_OUT = Duration.ofMinutes(10);
    private static final String REST = "/engine-rest/";

    private final StoredAudit audit;
    private final Authorizations authorizations;
    private final Seldom clients;
    private final Seldom throttled;

    SignInRecorder(StoredAudit audit, Authorizations authorizations, Clock clock) {
        this.audit = audit;
        this.authorizations = authorizations;
        this.clients = new Seldom(clock, STAYS);
        this.throttled = new Seldom(clock, STAYS_OUT);
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        String userId = signedIn.getAuthentication().getName();
        audit.record(userId, "SIGNED_IN", account(userId), Request.address());
    }

    @EventListener
    void on(AuthenticationSuccessEvent accepted) {
        String userId = accepted.getAuthentication().getName();
        if (Request.path().startsWith(REST) && clients.isNew(userId + " " + Request.address())) {
            audit.record(userId, "CLIENT_SIGNED_IN", account(userId), Request.address());
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failed) {
        String account = accountOf(failed.getAuthentication().getName());
        if (!(failed instanceof AuthenticationFailureLockedEvent)) {
            audit.record(CurrentActor.ENGINE, "SIGN_IN_FAILED", account, Request.address());
        } else if (throttled.isNew(account + " " + Request.address())) {
            audit.record(CurrentActor.ENGINE, "SIGN_IN_THROTTLED", account, Request.address());
        }
    }

    @EventListener
    void on(LogoutSuccessEvent signedOut) {
        String userId = signedOut.getAuthentication().getName();
        audit.record(userId, "SIGNED_OUT", account(userId), Request.address());
    }

    @EventListener
    void on(PasswordChanged changed) {
        audit.record(changed.by() == null ? CurrentActor.ENGINE : changed.by(), "PASSWORD_CHANGED", account(changed.userId()), Request.address());
    }

    private String accountOf(String typed) {
        boolean known = typed != null && !typed.isBlank() && !authorizations.accessOf(typed).isEmpty();
        return account(known ? typed : "?");
    }

    private static String account(String userId) {
        return "account/" + userId;
    }

    /** The request that is being answered. */
    private static final class Request {

        static String address() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now ? now.getRequest().getRemoteAddr() : null;
        }

        static String path() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now ? now.getRequest().getRequestURI().substring(now.getRequest().getContextPath().length()) : "";
        }
    }
}

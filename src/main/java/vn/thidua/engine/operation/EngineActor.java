package vn.thidua.engine.operation;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;

/** The person the engine knows (REST, web applications, rehearsal), else the one our pages know, else the engine itself. */
@Component
class EngineActor implements CurrentActor {

    private final IdentityService identity;

    EngineActor(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public String id() {
        Authentication known = identity.getCurrentAuthentication();
        return known != null && known.getUserId() != null ? known.getUserId() : signedIn();
    }

    private static String signedIn() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken ? ENGINE : person.getName();
    }
}

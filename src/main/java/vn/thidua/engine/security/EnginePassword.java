package vn.thidua.engine.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.OnWebEngine;

/** Checks user name and password against the engine's accounts: the one place where a password is accepted. */
@Component
@OnWebEngine
class EnginePassword implements AuthenticationProvider {

    private final IdentityService identity;
    private final Authorizations authorizations;
    private final WrongPasswords wrongPasswords;

    EnginePassword(IdentityService identity, Authorizations authorizations, WrongPasswords wrongPasswords) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        wrongPasswords.refuseGuessing(address, userId);
        if (!identity.checkPassword(userId, String.valueOf(attempt.getCredentials()))) {
            wrongPasswords.count(address, userId);
            throw new BadCredentialsException("Wrong user name or password");
        }
        return signedIn(userId, attempt.getDetails());
    }

    /** The person with the access they have at this moment. */
    Authentication signedIn(String userId, Object details) {
        List<SimpleGrantedAuthority> authorities = authorizations.accessOf(userId).stream()
            .map(access -> new SimpleGrantedAuthority(access.authority())).toList();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities);
        signedIn.setDetails(details);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

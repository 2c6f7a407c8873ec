package vn.thidua.engine.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.OnWebEngine;

/** Finds accounts, and makes of an account the signed-in person with the access they have at this moment. */
@Component
@OnWebEngine
class Persons {

    /** The one authority of somebody whose password was set by somebody else. */
    static final String OWN_PASSWORD_FIRST = "OWN_PASSWORD_FIRST";

    private static final Pattern USER_ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}");

    private final IdentityService identity;
    private final Authorizations authorizations;

    Persons(IdentityService identity, Authorizations authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    Optional<UserEntity> find(String userId) {
        return USER_ID.matcher(userId).matches() ? Optional.ofNullable((UserEntity) identity.createUserQuery().userId(userId).singleResult())
            : Optional.empty();
    }

    Authentication signedIn(String userId, Object details) {
        boolean ownPasswordFirst = details instanceof SignInDetails known && known.ownPasswordFirst();
        List<SimpleGrantedAuthority> authorities = ownPasswordFirst ? List.of(new SimpleGrantedAuthority(OWN_PASSWORD_FIRST))
            : authorizations.accessOf(userId).stream().map(access -> new SimpleGrantedAuthority(access.authority())).toList();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities);
        signedIn.setDetails(details);
        return signedIn;
    }

    /** Changes with each new password. */
    static String stamp(UserEntity account) {
        return Keys.of(account.getId() + " " + account.getPassword());
    }
}

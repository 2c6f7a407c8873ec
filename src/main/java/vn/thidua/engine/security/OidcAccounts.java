package vn.thidua.engine.security;

import java.util.Set;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account here that belongs to an account there. Nobody gets one by signing in: access comes from our roster alone. */
final class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown_account";

    private final OidcUserService provider = new OidcUserService();
    private final Persons persons;
    private final String claim;

    OidcAccounts(Persons persons, String claim) {
        this.persons = persons;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser there = provider.loadUser(request);
        String userId = there.getClaimAsString(claim);
        if (userId == null || persons.find(userId).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), "No account here: " + userId);
        }
        return new DefaultOidcUser(Set.of(), there.getIdToken(), there.getUserInfo(), claim);
    }
}

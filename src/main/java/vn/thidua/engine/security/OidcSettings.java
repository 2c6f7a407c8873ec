package vn.thidua.engine.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in with an account of another system by OpenID Connect ({@code thidua.oidc.*}); off without an issuer.
 *
 * @param issuer       address of the provider, under which it publishes its metadata
 * @param clientId     as which the provider knows us
 * @param clientSecret what we prove it with
 * @param claim        the claim that holds the id of the account here
 * @param label        what the button calls such an account
 */
@ConfigurationProperties("thidua.oidc")
record OidcSettings(URI issuer, String clientId, String clientSecret, @DefaultValue("preferred_username") String claim,
                    @DefaultValue("tài khoản cơ quan") String label) {

    boolean isOn() {
        return issuer != null && !issuer.toString().isBlank();
    }

    /** Scheme, host and port; where the browser is sent when it signs out. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}

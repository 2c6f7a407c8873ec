package vn.thidua.engine.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.util.function.SingletonSupplier;
import vn.thidua.engine.OnWebEngine;

/** The provider of other accounts. It is asked for its metadata when somebody first wants to sign in with it, not at start. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
@ConditionalOnProperty("thidua.oidc.issuer")
class OidcProvider {

    static final String ID = "thidua";

    @Bean
    ClientRegistrationRepository otherAccounts(OidcSettings settings) {
        SingletonSupplier<ClientRegistration> registration = SingletonSupplier.of(() -> ask(settings));
        return id -> ID.equals(id) ? registration.obtain() : null;
    }

    /** What the provider allows us beyond the sign-in is of no use here and is not kept. */
    @Bean
    OAuth2AuthorizedClientRepository noTokens() {
        return new NoTokens();
    }

    private static ClientRegistration ask(OidcSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString()).registrationId(ID).clientId(settings.clientId())
            .clientSecret(settings.clientSecret()).scope("openid", "profile").userNameAttributeName(settings.claim()).build();
    }
}

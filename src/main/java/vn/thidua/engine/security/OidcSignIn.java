package vn.thidua.engine.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/** Adds sign-in by OpenID Connect to the chain of our pages: code flow with PKCE, state and nonce, sign-out at the provider too. */
@Component
@OnWebEngine
class OidcSignIn {

    private final OidcSettings settings;
    private final ObjectProvider<ClientRegistrationRepository> provider;
    private final Persons persons;
    private final AttemptDetails details;

    OidcSignIn(OidcSettings settings, ObjectProvider<ClientRegistrationRepository> provider, Persons persons, AttemptDetails details) {
        this.settings = settings;
        this.provider = provider;
        this.persons = persons;
        this.details = details;
    }

    void addTo(HttpSecurity http, AuthenticationSuccessHandler signedIn) throws Exception {
        if (settings.isOn()) {
            http.oauth2Login(login -> login.loginPage(SignInSecurity.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withProofKey()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new OidcAccounts(persons, settings.claim())))
                .authenticationDetailsSource(details)
                .withObjectPostProcessor(tellingWhy())
                .successHandler(signedIn).failureHandler(new SignInFailures()));
        }
    }

    LogoutSuccessHandler signedOut(LogoutSuccessHandler here) {
        return settings.isOn() ? new SignedOutElsewhere(here, atTheProvider()) : here;
    }

    private LogoutSuccessHandler atTheProvider() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider.getObject());
        handler.setPostLogoutRedirectUri("{baseUrl}" + SignInSecurity.SIGN_IN);
        handler.setDefaultTargetUrl(SignInSecurity.SIGN_IN + "?signed-out");
        return handler;
    }

    private OAuth2AuthorizationRequestResolver withProofKey() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(provider.getObject(),
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** A provider that cannot be reached leads back to the sign-in page, too. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellingWhy() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(new SignInFailures());
                return filter;
            }
        };
    }
}

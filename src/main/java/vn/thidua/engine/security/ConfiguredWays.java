package vn.thidua.engine.security;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignInWays;

/** The ways to sign in as configured; without any the application does not start. */
@Component
@OnWebEngine
@EnableConfigurationProperties({OidcSettings.class, PasswordSettings.class})
class ConfiguredWays implements SignInWays {

    private final OidcSettings oidc;
    private final PasswordSettings passwords;

    ConfiguredWays(OidcSettings oidc, PasswordSettings passwords) {
        if (!passwords.signIn() && !oidc.isOn()) {
            throw new IllegalStateException("thidua.password.sign-in=false needs thidua.oidc.issuer: else nobody could sign in");
        }
        this.oidc = oidc;
        this.passwords = passwords;
    }

    @Override
    public boolean byPassword() {
        return passwords.signIn();
    }

    @Override
    public Optional<String> otherAccount() {
        return oidc.isOn() ? Optional.of(oidc.label()) : Optional.empty();
    }

    @Override
    public String otherAccountPath() {
        return "/oauth2/authorization/" + OidcProvider.ID;
    }
}

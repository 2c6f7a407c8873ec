package vn.thidua.engine.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in with user name and password ({@code thidua.password.*}).
 *
 * @param signIn whether the sign-in page takes passwords; REST clients use them in any case
 */
@ConfigurationProperties("thidua.password")
record PasswordSettings(@DefaultValue("true") boolean signIn) {
}

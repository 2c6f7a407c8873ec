package vn.thidua.engine.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator ({@code thidua.admin.*}); read until one exists.
 *
 * @param id       user id
 * @param password first password; the administrator changes it on the page of the own account
 */
@ConfigurationProperties("thidua.admin")
record AdminAccount(String id, String password) {

    boolean given() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }
}

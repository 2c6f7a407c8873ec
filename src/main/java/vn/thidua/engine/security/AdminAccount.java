package vn.thidua.engine.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator ({@code thidua.admin.*}); read until one exists.
 *
 * @param id       user id
 * @param password first password; the administrator changes it in the Admin application
 */
@ConfigurationProperties("thidua.admin")
record AdminAccount(String id, String password) {

    static final int SHORTEST_PASSWORD = 8;

    boolean given() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }

    boolean weak() {
        return password.length() < SHORTEST_PASSWORD || password.equalsIgnoreCase(id);
    }
}

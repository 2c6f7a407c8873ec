package vn.thidua.engine;

/**
 * An account has got another password.
 *
 * @param userId whose password it is
 * @param by     the signed-in person who set it; null when the application itself did
 */
public record PasswordChanged(String userId, String by) {
}

package vn.thidua.engine;

/**
 * Somebody who has signed in asked for what they may not do or see, by any way into the application, and was refused.
 *
 * @param userId who asked
 * @param method of the request, such as {@code GET}
 * @param path   of the request, without its parameters
 */
public record AccessRefused(String userId, String method, String path) {
}

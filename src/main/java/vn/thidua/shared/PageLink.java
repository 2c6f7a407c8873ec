package vn.thidua.shared;

/**
 * A page that a module offers on the start page; declare it as a bean, {@code @Order} decides the place.
 *
 * @param path        below the context path, e.g. {@code /registers}
 * @param title       Vietnamese name
 * @param description one Vietnamese sentence
 * @param authority   who sees it, e.g. {@code ROLE_MANAGERS}; null for everybody who has signed in
 */
public record PageLink(String path, String title, String description, String authority) {
}

package vn.thidua.shared;

import java.util.function.Predicate;

/**
 * A page that a module offers on the start page; declare it as a bean, {@code @Order} decides the place.
 *
 * @param path        below the context path, e.g. {@code /registers}
 * @param title       Vietnamese name
 * @param description one Vietnamese sentence
 * @param offeredTo   tells of a user id whether the person has anything to do there; the page itself still checks
 */
public record PageLink(String path, String title, String description, Predicate<String> offeredTo) {
}

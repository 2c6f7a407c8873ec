package vn.thidua.engine;

import java.time.Instant;

/**
 * The answer to a question that an administrator added to a form without code: a field named {@code extra_*}.
 *
 * @param taskKey    id of the user task in the model
 * @param name       name of the field
 * @param answer     as text, a list as JSON; null when left empty
 * @param answeredBy user id
 * @param answeredAt the application clock's
 */
public record ExtraAnswer(String taskKey, String name, String answer, String answeredBy, Instant answeredAt) {
}

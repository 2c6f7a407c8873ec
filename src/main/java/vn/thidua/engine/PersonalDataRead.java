package vn.thidua.engine;

/**
 * Somebody was shown what the application knows about other persons.
 *
 * @param userId  who read
 * @param what    which view, a user task's {@code process/task} or a path
 * @param subject business key of what was read, or the path again
 */
public record PersonalDataRead(String userId, String what, String subject) {
}

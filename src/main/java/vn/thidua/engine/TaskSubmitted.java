package vn.thidua.engine;

/**
 * A person is sending the form of a task: told in the transaction that completes it, before the contract acts. If the contract refuses, nothing of what
 * listeners did remains.
 *
 * @param kind {@code process/userTask}
 */
public record TaskSubmitted(String kind, OpenTask task) {
}

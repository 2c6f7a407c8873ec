package vn.thidua.engine;

/**
 * Somebody changed something in the engine by its own means, beside the forms: deployed, deleted or suspended, moved an instance, changed
 * accounts or grants, gave a task to somebody else. Told inside the transaction that does it.
 *
 * @param entity    what kind of thing, as the engine calls it, such as {@code Deployment}
 * @param operation what was done, as the engine calls it, such as {@code Create}
 * @param subject   business key, name or id of the thing
 * @param details   what changed, as {@code property: value} parts; may be empty
 */
public record OperatorActed(String entity, String operation, String subject, String details) {
}

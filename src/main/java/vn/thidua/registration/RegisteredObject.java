package vn.thidua.registration;

import java.time.LocalDate;

/**
 * A work, model or task that a unit has bound itself to.
 *
 * @param id         UUID, stable from its acceptance on; a nomination refers to it
 * @param type       a type that the plan allows, e.g. {@code MODEL}, {@code WORK_PROJECT}, {@code TASK_ITEM}
 * @param field      emulation field of the plan, empty when the plan has none
 * @param target     what will be reached, in the unit's words
 * @param difficulty why it is difficult and not routine, in the unit's words (S4-30)
 * @param quality    what the receiver wrote when accepting it, empty when nothing
 */
public record RegisteredObject(String id, String type, String name, String field, String target, LocalDate startsOn, LocalDate finishesOn,
                               String difficulty, String quality) {
}

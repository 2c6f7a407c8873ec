package vn.thidua.review;

import java.time.LocalDate;

/**
 * What a unit says of the plan by which it launches the movement at its own level (S0-23); incomplete without objective, measurable targets and time (S0-07).
 *
 * @param number     number and symbol, empty where the unit numbers no documents
 * @param issuedOn   its day
 * @param time       from when to when, and the unit's own phases
 * @param movementId the movement that the unit runs in this system, empty when it runs none; then the rest is read from it
 */
public record ChildPlan(String number, LocalDate issuedOn, String objective, String targets, String time, String movementId) {
}

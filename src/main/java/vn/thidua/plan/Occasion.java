package vn.thidua.plan;

/**
 * The anniversary a movement celebrates.
 *
 * @param name  what is celebrated
 * @param years how many years the plan says
 * @param from  the original event
 * @param to    the anniversary
 */
public record Occasion(String name, Integer years, PartialDate from, PartialDate to) {
}

package vn.thidua.plan;

import vn.thidua.rulepack.ChairLevel;

/**
 * A proposal to a higher decider (S4-15).
 *
 * @param proposer who proposes
 * @param decider  who would decide
 * @param words    the plan's words
 */
public record Escalation(String proposer, ChairLevel decider, String words) {
}

package vn.thidua.award;

import java.time.Instant;

/**
 * How long another level's answer is waited for.
 *
 * @param reminderAt ten working days before the last day
 * @param dueAt      end of the wait
 */
public record AnswerTimes(Instant reminderAt, Instant dueAt) {
}

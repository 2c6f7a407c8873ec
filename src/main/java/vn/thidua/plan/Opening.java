package vn.thidua.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.deadline.VietnamTime;

/**
 * From when units may answer.
 *
 * @param on   what opens it
 * @param date for DATE
 */
public record Opening(Event on, LocalDate date) {

    /** «từ nay» is AT_ISSUE; «kết thúc đợt thi đua» is PHASE_END: 0:00 of the day after. */
    public enum Event { AT_LAUNCH, AT_ISSUE, DATE, PHASE_START, PHASE_END }

    public static final Opening AT_LAUNCH = new Opening(Event.AT_LAUNCH, null);

    /**
     * The instant it opens, never before the launch.
     *
     * @param launchedAt when the movement was launched
     * @param phaseFrom  first day of the phase or movement it belongs to (Vietnam)
     * @param phaseTo    last day of it
     */
    public Instant at(Instant launchedAt, LocalDate phaseFrom, LocalDate phaseTo) {
        Instant opens = switch (on) {
            case AT_LAUNCH, AT_ISSUE -> launchedAt;
            case DATE -> VietnamTime.startOf(date);
            case PHASE_START -> VietnamTime.startOf(phaseFrom);
            case PHASE_END -> VietnamTime.startOf(phaseTo.plusDays(1));
        };
        return opens.isBefore(launchedAt) ? launchedAt : opens;
    }
}

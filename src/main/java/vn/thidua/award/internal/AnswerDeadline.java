package vn.thidua.award.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AnswerTimes;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.plan.AwardTimetable;
import vn.thidua.shared.Refused;

/** By when another level should answer: before the day of the plan's ceremony, or by a day that is asked for (SC-14). */
@Component
public class AnswerDeadline {

    private static final int WARNING_WORKING_DAYS = 10;
    private static final int MORNING = 8;

    private final Movements movements;
    private final BusinessCalendar calendar;
    private final Clock clock;

    AnswerDeadline(Movements movements, BusinessCalendar calendar, Clock clock) {
        this.movements = movements;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param lastDay the last day (Vietnam) asked for, or null for the ceremony
     * @throws Refused when the day is past, or there is neither a day nor a ceremony ahead
     */
    public AnswerTimes of(String movementId, LocalDate lastDay) {
        AwardTimetable timetable = movements.plan(movementId).timetable();
        if (lastDay != null) {
            return until(lastDay);
        }
        if (timetable == null || timetable.ceremonyOn() == null || !timetable.ceremonyOn().isAfter(today())) {
            throw Refused.invalid("answerBy", "«Đề nghị trả lời chậm nhất ngày»: phải nhập, vì kế hoạch không có ngày trao thưởng sắp tới.");
        }
        return times(timetable.ceremonyOn());
    }

    /** @throws Refused when the day is not after today */
    public AnswerTimes until(LocalDate lastDay) {
        if (!lastDay.isAfter(today())) {
            throw Refused.invalid("answerBy", "Ngày chờ trả lời phải sau hôm nay.");
        }
        return times(lastDay.plusDays(1));
    }

    private AnswerTimes times(LocalDate firstDayAfter) {
        Instant reminder = VietnamTime.at(calendar.minusWorkingDays(firstDayAfter, WARNING_WORKING_DAYS), MORNING);
        return new AnswerTimes(reminder, VietnamTime.startOf(firstDayAfter));
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }
}

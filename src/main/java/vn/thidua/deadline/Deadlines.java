package vn.thidua.deadline;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.deadline.DueRule.Anchor;
import vn.thidua.shared.Refused;

/** Turns due rules into deadlines: the one place where the words of a plan become instants (L-90, Civil Code Đ146–148). */
@Service
public final class Deadlines {

    private final BusinessCalendar calendar;

    public Deadlines(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The deadline of a rule that names a day.
     *
     * @throws Refused when the rule names none, recurs, or needs an anchor
     */
    public Deadline resolve(DueRule rule, DeadlinePolicy policy) {
        return resolve(rule, policy, Map.of());
    }

    /**
     * The deadline of a rule that names a day or counts from an anchor.
     *
     * @param anchors the days (Vietnam) that AFTER may count from
     */
    public Deadline resolve(DueRule rule, DeadlinePolicy policy, Map<Anchor, LocalDate> anchors) {
        return find(rule, policy, anchors)
                .orElseThrow(() -> Refused.invalid("Thời hạn chưa xác định được ngày cụ thể"
                        + (rule.words() == null ? "." : ": «" + rule.words() + "».")));
    }

    /** As {@link #resolve}, empty where the plan gives no day. */
    public Optional<Deadline> find(DueRule rule, DeadlinePolicy policy, Map<Anchor, LocalDate> anchors) {
        return lastDay(rule, anchors).map(day -> deadline(rule, null, day, policy));
    }

    /** One deadline for each period of a recurring rule; a period whose day is not stated ends with its last month. */
    public List<Deadline> resolveEach(DueRule rule, DeadlinePolicy policy) {
        return rule.periods().stream().map(period -> deadline(rule, period, lastDayOf(period, rule.day()), policy)).toList();
    }

    private Optional<LocalDate> lastDay(DueRule rule, Map<Anchor, LocalDate> anchors) {
        return switch (rule.kind()) {
            case BEFORE -> Optional.of(rule.date().minusDays(1));
            case NOT_LATER_THAN, UNTIL_END_OF -> Optional.of(rule.date());
            case EVENT -> Optional.ofNullable(rule.date());
            case AFTER -> Optional.ofNullable(anchors.get(rule.anchor())).map(anchor -> count(rule, anchor));
            case START_OF -> Optional.of(period(rule).start());
            case MIDDLE_OF -> Optional.of(period(rule).middle());
            case END_OF -> Optional.of(period(rule).end());
            case EVERY_MONTH, EVERY_QUARTER, EVERY_YEAR, UNSTATED -> Optional.empty();
        };
    }

    private LocalDate count(DueRule rule, LocalDate anchor) {
        return rule.unit() == DueRule.DayUnit.WORKING_DAYS
                ? calendar.plusWorkingDays(anchor, rule.amount())
                : anchor.plusDays(rule.amount());
    }

    private Deadline deadline(DueRule rule, String period, LocalDate stated, DeadlinePolicy policy) {
        LocalDate last = policy.rollToNextWorkingDay() ? calendar.workingDayOnOrAfter(stated) : stated;
        String words = rule.words() == null ? wordsOf(rule, stated) : rule.words();
        return new Deadline(words, rule, period, stated, last, VietnamTime.startOf(last.plusDays(1)));
    }

    private static String wordsOf(DueRule rule, LocalDate stated) {
        return switch (rule.kind()) {
            case BEFORE -> "trước ngày " + date(rule.date());
            case UNTIL_END_OF -> "đến hết ngày " + date(rule.date());
            default -> "chậm nhất ngày " + date(stated);
        };
    }

    private static DuePeriod period(DueRule rule) {
        if (rule.periods().size() != 1) {
            throw Refused.invalid("Thời hạn phải nêu đúng một kỳ" + (rule.words() == null ? "." : ": «" + rule.words() + "»."));
        }
        return DuePeriod.parse(rule.periods().get(0));
    }

    private static LocalDate lastDayOf(String period, Integer day) {
        DuePeriod whole = DuePeriod.parse(period);
        return day == null ? whole.end() : whole.dayOfLastMonth(day);
    }
}

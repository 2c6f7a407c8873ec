package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.deadline.DueRule.Anchor;
import vn.thidua.deadline.DueRule.DayUnit;
import vn.thidua.deadline.DueRule.Kind;
import vn.thidua.shared.Refused;

class DeadlinesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 1, 20);

    private final TimeZone machine = TimeZone.getDefault();
    private final BusinessCalendar calendar = BusinessCalendar.vietnam();
    private final Deadlines deadlines = new Deadlines(calendar);

    @AfterEach
    void backToTheMachinesZone() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, NOT_LATER_THAN, 2024-01-20T22:00:00+07:00, true",
        "UTC, NOT_LATER_THAN, 2024-01-20T23:59:59.999+07:00, true",
        "UTC, NOT_LATER_THAN, 2024-01-21T00:00:00+07:00, false",
        "Asia/Ho_Chi_Minh, NOT_LATER_THAN, 2024-01-20T23:59:59+07:00, true",
        "Asia/Ho_Chi_Minh, NOT_LATER_THAN, 2024-01-21T00:00:00+07:00, false",
        "America/New_York, NOT_LATER_THAN, 2024-01-20T23:59:59+07:00, true",
        "America/New_York, NOT_LATER_THAN, 2024-01-20T17:00:00Z, false",
        "America/New_York, UNTIL_END_OF, 2024-01-20T16:59:59Z, true",
        "UTC, UNTIL_END_OF, 2024-01-21T00:00:00+07:00, false",
        "UTC, BEFORE, 2024-01-19T23:59:59+07:00, true",
        "UTC, BEFORE, 2024-01-20T00:00:00+07:00, false",
        "America/New_York, BEFORE, 2024-01-20T00:00:00+07:00, false",
        "Asia/Ho_Chi_Minh, BEFORE, 2024-01-19T16:59:59Z, true"})
    void judgesTheDaysAroundADeadlineInVietnamWhereverTheMachineStands(String zone, Kind kind, OffsetDateTime at, boolean onTime) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(resolve(on(kind, SATURDAY), DeadlinePolicy.DEFAULT).isOnTime(at.toInstant())).isEqualTo(onTime);
    }

    @Test
    void keepsTheSaturdayOfChiLangUnlessRollOverIsOn() {
        Deadline saturday = resolve(DueRule.notLaterThan(SATURDAY), DeadlinePolicy.DEFAULT);
        Deadline monday = resolve(DueRule.notLaterThan(SATURDAY), DeadlinePolicy.ROLL_OVER);

        assertThat(saturday.iso()).isEqualTo("2024-01-21T00:00:00+07:00");
        assertThat(saturday.inVietnamese()).isEqualTo("chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy");
        assertThat(saturday.isRolledOver()).isFalse();
        assertThat(monday.iso()).isEqualTo("2024-01-23T00:00:00+07:00");
        assertThat(monday.inVietnamese()).isEqualTo("chậm nhất ngày 20/01/2024, đến 24:00 thứ Hai 22/01/2024");
        assertThat(monday.isRolledOver()).isTrue();
        assertThat(monday.statedLastDay()).isEqualTo(SATURDAY);
    }

    @Test
    void tellsTheLastDayOfAnExclusiveDeadline() {
        DueRule rule = DueRule.before(LocalDate.of(2021, 1, 20)).withWords("trước ngày 20/01/2021");

        assertThat(resolve(rule, DeadlinePolicy.DEFAULT).inVietnamese()).isEqualTo("trước ngày 20/01/2021, đến 24:00 thứ Ba 19/01/2021");
    }

    @Test
    void rollsOverTheLunarNewYear() {
        Deadline deadline = resolve(DueRule.untilEndOf(LocalDate.of(2024, 2, 8)), DeadlinePolicy.ROLL_OVER);

        assertThat(deadline.lastDay()).isEqualTo("2024-02-15");
    }

    @Test
    void countsDaysAfterAnAnchorWithoutTheFirst() {
        Map<Anchor, LocalDate> anchors = Map.of(Anchor.DECISION, LocalDate.of(2024, 4, 26));

        assertThat(deadlines.resolve(DueRule.after(Anchor.DECISION, 1, DayUnit.CALENDAR_DAYS), DeadlinePolicy.DEFAULT, anchors).lastDay())
                .isEqualTo("2024-04-27");
        assertThat(deadlines.resolve(DueRule.after(Anchor.DECISION, 2, DayUnit.WORKING_DAYS), DeadlinePolicy.DEFAULT, anchors).lastDay())
                .as("29/04 to 01/05 are off, Saturday 04/05 is worked").isEqualTo("2024-05-03");
        assertThat(deadlines.resolve(DueRule.after(Anchor.DECISION, 3, DayUnit.WORKING_DAYS), DeadlinePolicy.DEFAULT, anchors).lastDay())
                .isEqualTo("2024-05-04");
    }

    @Test
    void hasOneDeadlinePerQuarterAndPerYear() {
        DueRule quarterly = new DueRule(Kind.EVERY_QUARTER, "định kỳ hàng quý", null, null, null, null, null, List.of("2021-Q3", "2022-Q1"), 25);
        DueRule yearly = new DueRule(Kind.EVERY_YEAR, "Hàng năm", null, null, null, null, null, List.of("2015", "2016"), null);

        assertThat(deadlines.resolveEach(quarterly, DeadlinePolicy.DEFAULT)).map(Deadline::iso)
                .containsExactly("2021-09-26T00:00:00+07:00", "2022-03-26T00:00:00+07:00");
        DueRule monthly = new DueRule(Kind.EVERY_MONTH, "hàng tháng", null, null, null, null, null, List.of("2026-02", "2026-03"), 30);
        assertThat(deadlines.resolveEach(monthly, DeadlinePolicy.DEFAULT)).as("a short month ends it earlier").map(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 30));
        assertThat(deadlines.resolveEach(yearly, DeadlinePolicy.DEFAULT)).map(Deadline::lastDay)
                .containsExactly(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 12, 31));
        assertThat(deadlines.resolveEach(yearly, DeadlinePolicy.DEFAULT)).map(Deadline::period).containsExactly("2015", "2016");
    }

    @ParameterizedTest
    @CsvSource({
        "START_OF, 2021-07, 2021-07-01", "MIDDLE_OF, 2021-07, 2021-07-15", "END_OF, 2024-02, 2024-02-29", "START_OF, 2021-Q3, 2021-07-01",
        "MIDDLE_OF, 2021-Q3, 2021-08-15", "END_OF, 2021-Q3, 2021-09-30", "START_OF, 2022, 2022-01-01", "MIDDLE_OF, 2022, 2022-06-30",
        "END_OF, 2022, 2022-12-31"})
    void readsTheWordsForPlacesInAPeriod(Kind kind, String period, LocalDate day) {
        DueRule rule = new DueRule(kind, "cuối kỳ", null, null, null, null, null, List.of(period), null);

        assertThat(resolve(rule, DeadlinePolicy.DEFAULT).lastDay()).isEqualTo(day);
        assertThat(rule.isRecurring()).isFalse();
    }

    @Test
    void refusesAPlaceInSeveralPeriodsOrNone() {
        DueRule two = new DueRule(Kind.END_OF, "cuối quý", null, null, null, null, null, List.of("2021-Q3", "2021-Q4"), null);

        assertThatThrownBy(() -> resolve(two, DeadlinePolicy.DEFAULT)).isInstanceOf(Refused.class).hasMessageContaining("đúng một kỳ");
        assertThatThrownBy(() -> resolve(DueRule.endOf("2021-13"), DeadlinePolicy.DEFAULT)).hasMessageContaining("2021-13");
    }

    @Test
    void hasOneDeadlinePerMonth() {
        DueRule monthly = new DueRule(Kind.EVERY_MONTH, "hàng tháng", null, null, null, null, null, List.of("2024-01", "2024-02", "2024-03"), 30);

        assertThat(monthly.isRecurring()).isTrue();
        assertThat(deadlines.resolveEach(monthly, DeadlinePolicy.DEFAULT)).map(Deadline::lastDay)
                .containsExactly(LocalDate.of(2024, 1, 30), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 30));
        assertThat(deadlines.resolveEach(monthly, DeadlinePolicy.ROLL_OVER)).map(Deadline::lastDay)
                .as("30/03/2024 is a Saturday").endsWith(LocalDate.of(2024, 4, 1));
    }

    @Test
    void endsAShortMonthEarlier() {
        DueRule rule = new DueRule(Kind.EVERY_QUARTER, null, null, null, null, null, null, List.of("2024-Q2"), 31);

        assertThat(deadlines.resolveEach(rule, DeadlinePolicy.DEFAULT)).map(Deadline::lastDay).containsExactly(LocalDate.of(2024, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSTATED", "EVENT", "AFTER", "EVERY_QUARTER"})
    void refusesToInventADay(Kind kind) {
        DueRule rule = new DueRule(kind, "Kết thúc đợt thi đua", null, "tổng kết", 5, DayUnit.WORKING_DAYS, Anchor.ISSUE, null, null);

        assertThat(deadlines.find(rule, DeadlinePolicy.DEFAULT, Map.of())).isEmpty();
        assertThatThrownBy(() -> resolve(rule, DeadlinePolicy.DEFAULT)).isInstanceOf(Refused.class).hasMessageContaining("Kết thúc đợt thi đua");
    }

    @Test
    void knowsTheDayOfAnEventOnceItIsSet() {
        DueRule event = new DueRule(Kind.EVENT, "vào dịp sơ kết 6 tháng", LocalDate.of(2022, 6, 30), "sơ kết", null, null, null, null, null);

        assertThat(resolve(event, DeadlinePolicy.DEFAULT).lastDay()).isEqualTo("2022-06-30");
    }

    @Test
    void namesAnExtension() {
        Deadline extended = resolve(DueRule.extendedTo(LocalDate.of(2024, 1, 25)), DeadlinePolicy.DEFAULT);

        assertThat(extended.inVietnamese()).isEqualTo("gia hạn đến hết ngày 25/01/2024, đến 24:00 thứ Năm");
    }

    @Test
    void remindsAWeekAndAWorkingDayBefore() {
        Deadline deadline = resolve(DueRule.notLaterThan(SATURDAY), DeadlinePolicy.DEFAULT);

        Deadline.Reminders early = deadline.reminders(instant("2024-01-01T00:00:00+07:00"), calendar);
        assertThat(VietnamTime.iso(early.first())).isEqualTo("2024-01-13T08:00:00+07:00");
        assertThat(VietnamTime.iso(early.second())).isEqualTo("2024-01-19T08:00:00+07:00");
    }

    @Test
    void neverRemindsBeforeTheOpeningOrAfterTheEnd() {
        Deadline deadline = resolve(DueRule.notLaterThan(SATURDAY), DeadlinePolicy.DEFAULT);
        Instant opened = instant("2024-01-18T10:00:00+07:00");

        assertThat(deadline.reminders(opened, calendar)).isEqualTo(
                new Deadline.Reminders(opened, instant("2024-01-19T08:00:00+07:00")));
        assertThat(deadline.reminders(instant("2024-02-01T00:00:00+07:00"), calendar)).isEqualTo(
                new Deadline.Reminders(deadline.lastValidInstant(), deadline.lastValidInstant()));
    }

    private Deadline resolve(DueRule rule, DeadlinePolicy policy) {
        return deadlines.resolve(rule, policy);
    }

    private static DueRule on(Kind kind, LocalDate date) {
        return new DueRule(kind, null, date, null, null, null, null, null, null);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}

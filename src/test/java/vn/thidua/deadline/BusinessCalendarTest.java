package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.deadline.internal.CalendarFiles;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = BusinessCalendar.vietnam();

    @ParameterizedTest
    @CsvSource({
        "2024-01-19, true", "2024-01-20, false", "2024-01-21, false", "2024-01-22, true",
        "2024-01-01, false", "2024-02-07, true", "2024-02-08, false", "2024-02-14, false", "2024-02-15, true",
        "2024-04-18, false", "2024-04-29, false", "2024-05-04, true", "2024-05-11, false", "2024-09-03, false",
        "2023-01-26, false", "2023-05-03, false", "2025-01-31, false", "2025-05-02, false", "2025-04-26, true",
        "2026-02-20, false", "2026-02-23, true", "2026-08-22, true", "2026-08-31, false", "2022-02-03, false", "2015-02-19, false", "2015-02-14, true", "2016-04-18, false",
        "2017-09-04, false", "2018-12-31, false", "2019-05-04, true", "2020-01-29, false", "2027-02-08, false", "2027-02-12, true", "2027-05-03, false"})
    void knowsWeekendsHolidaysAndMakeUpDays(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void shipsTheYear(int year) {
        assertThat(calendar.knows(year)).isTrue();
        assertThat(calendar.holiday(LocalDate.of(year, 9, 2))).hasValueSatisfying(name -> assertThat(name).contains("Quốc khánh"));
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(calendar::isWorkingDay).count())
                .isBetween(246L, 253L);
    }

    @Test
    void knowsOnlyFixedHolidaysOfAYearWithoutData() {
        assertThat(calendar.knows(2031)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 9, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).as("lunar new year, unknown").isTrue();
    }

    @Test
    void countsFromIssueToDeadlineWithoutTheFirstDay() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 1, 19))).as("T-06").isEqualTo(2);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 10, 31), LocalDate.of(2024, 12, 16))).as("S4-16").isEqualTo(32);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 1, 19))).isZero();
    }

    @Test
    void stepsOverTheHolidaysBothWays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 2, 7), 1)).isEqualTo("2024-02-15");
        assertThat(calendar.minusWorkingDays(LocalDate.of(2024, 2, 15), 1)).isEqualTo("2024-02-07");
        assertThat(calendar.minusWorkingDays(LocalDate.of(2024, 1, 20), 5)).as("SC-11: 15/01").isEqualTo("2024-01-15");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 1, 20), 0)).isEqualTo("2024-01-20");
    }

    @Test
    void readsTheYearsOfTheInstallationOverThoseOfTheProduct(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("vn-2026.yaml"), """
                year: 2026
                mark: V
                source: decision of the office
                holidays: [{name: Ngày Văn hóa Việt Nam, from: 2026-11-24}]
                """);
        BusinessCalendar own = CalendarFiles.calendar(List.of(CalendarFiles.SHIPPED, "file:" + folder + "/*.yaml"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2024, 2, 8))).isFalse();
    }

    @Test
    void takesAnotherCalendar() {
        HolidayYear year = new HolidayYear(2030, "GK", "test", List.of(new HolidayYear.Holiday("Nghỉ", LocalDate.of(2030, 3, 4), null)),
                List.of(LocalDate.of(2030, 3, 9)));
        BusinessCalendar other = new BusinessCalendar(List.of(year));

        assertThat(other.isWorkingDay(LocalDate.of(2030, 3, 4))).isFalse();
        assertThat(other.isWorkingDay(LocalDate.of(2030, 3, 9))).isTrue();
        assertThat(other.workingDayOnOrAfter(LocalDate.of(2030, 3, 2))).isEqualTo("2030-03-05");
    }
}

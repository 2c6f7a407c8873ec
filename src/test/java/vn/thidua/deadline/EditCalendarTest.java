package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.Access;
import vn.thidua.engine.InMemoryAccounts;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Refused;

@StoreTest
class EditCalendarTest {

    private static final String ME = "cv-giao-duc";
    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final String YEAR_2027 = """
            Từ ngày;Đến ngày;Loại;Tên
            01/01/2027;;nghỉ;Tết Dương lịch
            04/02/2027;10/02/2027;nghỉ;Tết Nguyên đán
            2027-04-16,,nghỉ,Giỗ Tổ Hùng Vương
            30/04/2027;03/05/2027;nghỉ;Ngày Chiến thắng và Ngày Quốc tế lao động
            02/09/2027;03/09/2027;nghỉ;Quốc khánh
            06/03/2027;;làm bù;
            """;

    @Autowired
    private EditCalendar edit;
    @Autowired
    private DescribeCalendar describe;
    @Autowired
    private BusinessCalendar calendar;
    @Autowired
    private Deadlines deadlines;
    @Autowired
    private AuditLog log;
    @Autowired
    private InMemoryAccounts access;

    @BeforeEach
    void anAdministrator() {
        access.setAccess(ME, Set.of(Access.ADMINS));
    }

    @Test
    void aDayOffHoldsAtOnceAndUntilItIsTakenOut() {
        assertThat(calendar.plusWorkingDays(CULTURE_DAY.minusDays(1), 1)).isEqualTo(CULTURE_DAY);

        edit.put(CULTURE_DAY, false, "Ngày Văn hóa Việt Nam", "Nghị quyết 80-NQ/TW");

        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isFalse();
        assertThat(calendar.holiday(CULTURE_DAY)).contains("Ngày Văn hóa Việt Nam");
        assertThat(calendar.plusWorkingDays(CULTURE_DAY.minusDays(1), 1)).isEqualTo("2026-11-25");
        assertThat(deadlines.resolve(DueRule.notLaterThan(CULTURE_DAY), DeadlinePolicy.ROLL_OVER).lastDay()).isEqualTo("2026-11-25");
        assertThat(calendar.shipped().isWorkingDay(CULTURE_DAY)).isTrue();

        edit.remove(CULTURE_DAY, "Chưa áp dụng năm 2026");

        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isTrue();
        assertThat(log.of("calendar")).extracting(AuditEntry::action).containsExactly("CALENDAR_DAY_ENTERED", "CALENDAR_DAY_REMOVED");
        assertThatThrownBy(() -> edit.remove(CULTURE_DAY, "lần nữa")).isInstanceOf(Refused.class);
    }

    @Test
    void aShippedHolidayCanBecomeAWorkingDayAndASaturdayToo() {
        edit.put(LocalDate.of(2026, 1, 2), true, "", "Không hoán đổi");
        edit.put(LocalDate.of(2026, 1, 10), false, "Thứ Bảy thường", "Không hoán đổi");
        edit.put(LocalDate.of(2026, 3, 7), true, "Làm bù", "Thông báo");

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(describe.of(2026).days()).filteredOn(line -> line.entered() != null).extracting(CalendarYear.Line::day, CalendarYear.Line::shipped)
                .containsExactly(tuple("thứ Sáu, 02/01/2026", "Nghỉ hoán đổi"),
                        tuple("thứ Bảy, 10/01/2026", "Làm bù"),
                        tuple("thứ Bảy, 07/03/2026", "ngày thường"));
    }

    @Test
    void aWholeYearIsBroughtInByRowsInThePlaceOfWhatIsExpected() {
        edit.put(LocalDate.of(2027, 7, 1), false, "Thử", "Thử");
        assertThat(describe.of(2027).mark()).isEqualTo("dự kiến, chưa công bố");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 11))).isFalse();

        edit.importYear(2027, YEAR_2027, "Thông báo nghỉ Tết 2027");

        assertThat(log.of("calendar/2027")).extracting(AuditEntry::action).contains("CALENDAR_YEAR_IMPORTED");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 11))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 3, 6))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 7, 1))).as("entered before").isTrue();
        assertThat(calendar.holiday(LocalDate.of(2027, 2, 8))).contains("Tết Nguyên đán");
        assertThat(describe.of(2027).workingDays()).isEqualTo(251);
    }

    @Test
    void aYearWithoutDataIsKnownOnceItIsBroughtIn() {
        assertThat(calendar.knows(2028)).isFalse();
        assertThat(describe.of(2028).mark()).isNull();

        int different = edit.importYear(2028, """
                year: 2028
                holidays:
                - {name: Tết Nguyên đán, from: 2028-01-25, to: 2028-01-31}
                - {name: Tết Dương lịch, from: 2028-01-01, to: 2028-01-03}
                makeUpDays: [2028-02-12]
                """, "Thông báo");

        assertThat(calendar.knows(2028)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 1, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 2, 12))).isTrue();
        assertThat(different).as("also the fixed holidays that the file leaves out").isEqualTo(7 + 2 + 1 + 3);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsStored() {
        assertThatThrownBy(() -> edit.importYear(2027, """
                31/02/2027;;nghỉ;Không có ngày này
                05/02/2026;;nghỉ;Năm khác
                11/02/2027;05/02/2027;nghỉ;Ngược
                05/02/2027;;phép;Loại lạ
                05/02/2027;;nghỉ;
                08/03/2027;;làm bù;
                một hai
                """, "Thử")).isInstanceOfSatisfying(InvalidDocument.class, invalid -> assertThat(invalid.errors()).extracting(error -> error.line())
                .containsExactly(1, 2, 3, 4, 5, 6, 7));
        assertThatThrownBy(() -> edit.importYear(2027, """
                year: 2026
                holidays: [{name: Tết, from: 2026-02-17, to: 2026-02-16}]
                makeUpDays: [2027-03-08]
                """, "Thử")).isInstanceOf(InvalidDocument.class).hasMessageContaining("/year").hasMessageContaining("/holidays/0")
                .hasMessageContaining("/makeUpDays/0");
        assertThatThrownBy(() -> edit.importYear(2027, "", "Thử")).isInstanceOf(InvalidDocument.class);
        assertThat(describe.of(2027).days()).allMatch(line -> line.entered() == null);
    }

    @Test
    void onlyAdministratorsAndNeverWithoutName() {
        assertThatThrownBy(() -> edit.put(CULTURE_DAY, false, " ", "x")).hasMessageContaining("Tên ngày nghỉ");
        assertThatThrownBy(() -> edit.put(CULTURE_DAY, false, "Nghỉ", "")).hasMessageContaining("Căn cứ");
        assertThatThrownBy(() -> edit.put(LocalDate.of(1999, 1, 4), false, "Nghỉ", "x")).hasMessageContaining("Năm");
        access.setAccess(ME, Set.of(Access.MANAGERS));
        List.<Runnable>of(() -> edit.put(CULTURE_DAY, false, "Nghỉ", "x"), () -> edit.remove(CULTURE_DAY, "x"),
                () -> edit.importYear(2027, YEAR_2027, "x")).forEach(act ->
                assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining("Chỉ quản trị viên"));
    }
}

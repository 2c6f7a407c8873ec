package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-20                              | 2026-12-18
        at: 2026-11-20 08:00                    | at: 2026-12-18 08:00
        chậm nhất ngày 05/12/2026.              | chậm nhất ngày 02/01/2027.
        from: 2026-11-01, to: 2027-08-31        | from: 2026-11-29, to: 2027-09-28
        (30/09/1967 - 30/09/2027)               | (28/10/1967 - 28/10/2027)
        from: 1967-09-30, to: 2027-09-30        | from: 1967-10-28, to: 2027-10-28
        96/KH-UBND, xa-2026-11, 10/2026, 99/99/2026 | 96/KH-UBND, xa-2026-11, 10/2026, 99/99/2026
        """)
    void movesEveryDateByWholeWeeks(String text, String moved) {
        assertThat(new DateShift(4).applyTo(text)).isEqualTo(moved);
    }

    @Test
    void keepsAnAnniversaryRoundWhenItFallsOnALeapDay() {
        assertThat(new DateShift(1).applyTo("(22/02/1968 - 22/02/2028)")).isEqualTo("(29/02/1968 - 29/02/2028)");
        assertThat(new DateShift(-57).applyTo("(30/09/1967 - 30/09/2027)")).isEqualTo("(27/08/1966 - 27/08/2026)");
    }

    @Test
    void shiftingForthAndBackGivesTheSameText() {
        String text = "Từ ngày 01/11/2026 đến hết ngày 31/08/2027; kỷ niệm 30/09/1967 - 30/09/2027; 2026-10-28";
        assertThat(new DateShift(-44).applyTo(new DateShift(44).applyTo(text))).isEqualTo(text);
        assertThat(DateShift.NONE.applyTo(text)).isSameAs(text);
    }
}

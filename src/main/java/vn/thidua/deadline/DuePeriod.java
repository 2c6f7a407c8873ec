package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.thidua.shared.Refused;

/**
 * A month, quarter or year as plans write it: {@code 2021-07}, {@code 2021-Q3}, {@code 2021}.
 *
 * @param months how many months it has: 1, 3 or 12
 */
public record DuePeriod(YearMonth first, int months) {

    /** @throws Refused when the text is none of the three */
    public static DuePeriod parse(String text) {
        if (!text.matches("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")) {
            throw Refused.invalid("Kỳ «" + text + "»: phải là tháng (2021-07), quý (2021-Q3) hoặc năm (2021).");
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return new DuePeriod(YearMonth.of(year, 1), 12);
        }
        return text.charAt(5) == 'Q' ? new DuePeriod(YearMonth.of(year, 3 * (text.charAt(6) - '0') - 2), 3)
                : new DuePeriod(YearMonth.parse(text), 1);
    }

    /** «đầu tháng», «đầu quý», «đầu năm». */
    public LocalDate start() {
        return first.atDay(1);
    }

    /** «giữa tháng» is its 15th, «giữa năm» 30 June; of a quarter the 15th of its second month (Civil Code Đ148). */
    public LocalDate middle() {
        return months == 12 ? first.withMonth(6).atEndOfMonth() : first.plusMonths(months / 2).atDay(15);
    }

    /** «cuối tháng», «cuối quý», «cuối năm». */
    public LocalDate end() {
        return lastMonth().atEndOfMonth();
    }

    /** A day of the last month; a short month ends it earlier. */
    public LocalDate dayOfLastMonth(int day) {
        return lastMonth().atDay(Math.min(day, lastMonth().lengthOfMonth()));
    }

    private YearMonth lastMonth() {
        return first.plusMonths(months - 1L);
    }
}

package vn.thidua.movement.internal;

/** Names the period of a recurring obligation as people do: {@code 2026-03} is «tháng 3 năm 2026», {@code 2021-Q3} «quý III năm 2021», {@code 2015} «năm 2015». */
final class PeriodName {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodName() {
    }

    static String of(String period) {
        String year = "năm " + period.substring(0, 4);
        int quarter = period.indexOf("-Q");
        if (quarter < 0) {
            return period.length() == 4 ? year : "tháng " + Integer.parseInt(period.substring(5)) + " " + year;
        }
        return "quý " + QUARTERS[period.charAt(quarter + 2) - '1'] + " " + year;
    }
}

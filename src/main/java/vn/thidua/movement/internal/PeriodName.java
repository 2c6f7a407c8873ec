package vn.thidua.movement.internal;

/** Names the period of a recurring obligation as people do: {@code 2021-Q3} is «quý III năm 2021», {@code 2015} is «năm 2015». */
final class PeriodName {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodName() {
    }

    static String of(String period) {
        String year = "năm " + period.substring(0, 4);
        int quarter = period.indexOf("-Q");
        return quarter < 0 ? year : "quý " + QUARTERS[period.charAt(quarter + 2) - '1'] + " " + year;
    }
}

package vn.thidua.deadline;

/**
 * How a stated day is applied.
 *
 * @param rollToNextWorkingDay a last day on a weekend or holiday moves to the end of the next working day (Civil Code Đ148); off by default, since a plan names a fixed date (L-90)
 */
public record DeadlinePolicy(boolean rollToNextWorkingDay) {

    public static final DeadlinePolicy DEFAULT = new DeadlinePolicy(false);

    public static final DeadlinePolicy ROLL_OVER = new DeadlinePolicy(true);
}

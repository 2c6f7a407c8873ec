package vn.thidua.deadline;

import java.util.List;

/**
 * One year of the calendar as a person reads and corrects it.
 *
 * @param mark   how sure the shipped data is, in Vietnamese; null when none is shipped
 * @param source what it was read in; null when none is shipped
 * @param days   days off and make-up days, shipped and entered, in order
 */
public record CalendarYear(int year, String mark, String source, int workingDays, List<Line> days) {

    /**
     * @param day     with its weekday in Vietnamese
     * @param entered the administrator's entry; null for a shipped day
     * @param shipped what the product says of the day, where an entry replaces it; else null
     */
    public record Line(String day, String iso, boolean worked, String name, EnteredDay entered, String shipped) {
    }
}

package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The days that administrators have entered. */
@FunctionalInterface
public interface EnteredDays {

    /** Those of one year. */
    Map<LocalDate, EnteredDay> of(int year);
}

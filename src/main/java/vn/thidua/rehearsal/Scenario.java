package vn.thidua.rehearsal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A scripted run of one plan with one roster, as in docs/scenario-format.md. All times are Vietnam time.
 *
 * @param plan   path of the plan, relative to the scenario
 * @param roster path of the roster, relative to the scenario
 * @param rollToNextWorkingDay whether a last day on a day off moves to the next working day in this run
 * @param planShiftWeeks by how many weeks every date of the plan is moved before the what-ifs, so that scenarios can share a plan
 * @param include files beside the scenario whose actions are played with its own
 * @param eachYear files beside the scenario whose actions are played in each of some years
 * @param change what-ifs: JSON pointers into the plan with the values to play instead, null to leave it out
 */
public record Scenario(String id, String title, String plan, String roster,
                       @JsonFormat(pattern = MINUTE) LocalDateTime start, @JsonFormat(pattern = MINUTE) LocalDateTime end,
                       boolean rollToNextWorkingDay, int planShiftWeeks, Map<String, Object> change, List<String> include, List<Yearly> eachYear,
                       List<Action> actions, List<Map<String, Object>> expect) {

    static final String MINUTE = "yyyy-MM-dd HH:mm";

    public Scenario {
        change = change == null ? Map.of() : change;
        include = include == null ? List.of() : List.copyOf(include);
        eachYear = eachYear == null ? List.of() : List.copyOf(eachYear);
        actions = actions == null ? List.of() : List.copyOf(actions);
        expect = expect == null ? List.of() : List.copyOf(expect);
    }

    /** The scenario with the actions of its parts before its own. */
    public Scenario with(List<Action> included) {
        List<Action> all = Stream.concat(included.stream(), actions.stream()).toList();
        return new Scenario(id, title, plan, roster, start, end, rollToNextWorkingDay, planShiftWeeks, change, List.of(), List.of(), all, expect);
    }

    /** Files whose {@code {year}}, {@code {nextYear}} and {@code {index}} (0 in the year in which the scenario starts) are filled in for each year. */
    public record Yearly(List<Integer> years, List<String> include) {

        /** The words of one file as they are played in one year. */
        public String of(int year, int firstYear, String text) {
            return text.replace("{year}", String.valueOf(year)).replace("{nextYear}", String.valueOf(year + 1))
                .replace("{index}", String.valueOf(year - firstYear));
        }
    }

    /** Actions that several scenarios share. */
    public record Part(List<Action> actions) {
    }
}

package vn.thidua.rulepack.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RuleMark;

/** One value of a rule pack: what it says of what, for a period with both ends included, open where null, and its evidence. */
interface PackEntry {

    /** The blank that takes a whole number. */
    String COUNT = "count";

    LocalDate from();

    LocalDate to();

    /** Null for the pack's own layer. */
    RuleLayer layer();

    RuleMark mark();

    List<String> sources();

    String note();

    /** List and subject of the entry; two entries of one pack with the same subject never hold on the same day. */
    String subject();

    default String key() {
        return from() == null ? subject() : subject() + "@" + from();
    }

    default boolean holdsOn(LocalDate day) {
        return (from() == null || !day.isBefore(from())) && (to() == null || !day.isAfter(to()));
    }

    /** Names of the numbers that the text was not found for. */
    default List<String> blanks() {
        return List.of();
    }

    /** The entry with numbers that an administrator has entered, by their names among the blanks. */
    default PackEntry filled(Map<String, BigDecimal> entered) {
        return this;
    }

    record Frame(LocalDate from, LocalDate to, String id, String name, RuleLayer layer, RuleMark mark, List<String> sources,
                 String note) implements PackEntry {

        @Override
        public String subject() {
            return "frames";
        }
    }

    record Decider(LocalDate from, LocalDate to, String award, ChairLevel level, RuleLayer layer, RuleMark mark, List<String> sources,
                   String note) implements PackEntry {

        @Override
        public String subject() {
            return "deciders/" + award + "/" + level;
        }
    }

    /** For one award, or for all without a rule of their own when {@code award} is null. */
    record Council(LocalDate from, LocalDate to, String award, CouncilRule rule, RuleLayer layer, RuleMark mark, List<String> sources,
                   String note) implements PackEntry {

        @Override
        public String subject() {
            return award == null ? "council" : "council/" + award;
        }
    }

    /** {@code list} is filled when the file is read: time limits, calendar days and repetitions look alike. */
    record OfEvent(LocalDate from, LocalDate to, String list, String event, Integer value, RuleLayer layer, RuleMark mark,
                   List<String> sources, String note) implements PackEntry {

        OfEvent in(String listName) {
            return new OfEvent(from, to, listName, event, value, layer, mark, sources, note);
        }

        @Override
        public String subject() {
            return list + "/" + event;
        }

        @Override
        public List<String> blanks() {
            return value == null ? List.of(COUNT) : List.of();
        }

        @Override
        public PackEntry filled(Map<String, BigDecimal> entered) {
            Integer number = entered.containsKey(COUNT) ? Integer.valueOf(entered.get(COUNT).intValueExact()) : value;
            return new OfEvent(from, to, list, event, number, layer, mark, sources, note);
        }
    }

    record Salary(LocalDate from, LocalDate to, long value, RuleLayer layer, RuleMark mark, List<String> sources,
                  String note) implements PackEntry {

        @Override
        public String subject() {
            return "baseSalaryVnd";
        }
    }

    record Title(LocalDate from, LocalDate to, String title, List<Requirement> all, RuleLayer layer, RuleMark mark, List<String> sources,
                 String note) implements PackEntry {

        @Override
        public String subject() {
            return "titles/" + title;
        }
    }

    record Cap(LocalDate from, LocalDate to, String title, BigDecimal maxPercent, String base, RuleLayer layer, RuleMark mark,
               List<String> sources, String note) implements PackEntry {

        @Override
        public String subject() {
            return "ratioCaps/" + title;
        }
    }

    record TitleRounding(LocalDate from, LocalDate to, String title, Rounding value, RuleLayer layer, RuleMark mark, List<String> sources,
                         String note) implements PackEntry {

        @Override
        public String subject() {
            return "roundings/" + title;
        }
    }

    /** {@code level} null for every level; the values are null where the text was not found. */
    record Coefficient(LocalDate from, LocalDate to, String award, ChairLevel level, BigDecimal individual, BigDecimal collective,
                       RuleLayer layer, RuleMark mark, List<String> sources, String note) implements PackEntry {

        @Override
        public String subject() {
            return "coefficients/" + award + (level == null ? "" : "/" + level);
        }

        @Override
        public List<String> blanks() {
            return individual == null && collective == null ? List.of("individual", "collective") : List.of();
        }

        @Override
        public PackEntry filled(Map<String, BigDecimal> entered) {
            return new Coefficient(from, to, award, level, entered.getOrDefault("individual", individual),
                    entered.getOrDefault("collective", collective), layer, mark, sources, note);
        }
    }

    record MoneyUnit(LocalDate from, LocalDate to, Rounding mode, long unitVnd, RuleLayer layer, RuleMark mark, List<String> sources,
                     String note) implements PackEntry {

        @Override
        public String subject() {
            return "rewardRounding";
        }
    }

    record Items(LocalDate from, LocalDate to, String name, List<LegalItem> items, RuleLayer layer, RuleMark mark, List<String> sources,
                 String note) implements PackEntry {

        @Override
        public String subject() {
            return "lists/" + name;
        }
    }

    record Number(LocalDate from, LocalDate to, String name, BigDecimal value, RuleLayer layer, RuleMark mark, List<String> sources,
                  String note) implements PackEntry {

        @Override
        public String subject() {
            return "numbers/" + name;
        }

        @Override
        public List<String> blanks() {
            return value == null ? List.of("value") : List.of();
        }

        @Override
        public PackEntry filled(Map<String, BigDecimal> entered) {
            return new Number(from, to, name, entered.getOrDefault("value", value), layer, mark, sources, note);
        }
    }
}

package vn.thidua.rulepack.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RuleMark;

/** One value of a rule pack: what it says of what, for a period with both ends included, open where null, and its evidence. */
interface PackEntry {

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
    }
}

package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.YamlDocument;

/** A rule pack as its YAML file has it; every entry holds for a period and carries its evidence. */
record PackFile(String pack, int revision, List<Frame> frames, List<Decider> deciders, List<Council> council, List<OfEvent> timeLimits,
                List<OfEvent> maxTimes, List<Salary> baseSalaryVnd) {

    /** What all entries have: a period with both ends included, open where null, and the evidence. */
    interface Entry {

        LocalDate from();

        LocalDate to();

        RuleMark mark();

        List<String> sources();

        String note();

        default boolean holdsOn(LocalDate day) {
            return (from() == null || !day.isBefore(from())) && (to() == null || !day.isAfter(to()));
        }

        default <T> RuleValue<T> with(T value) {
            return new RuleValue<>(value, mark(), sources(), note());
        }
    }

    record Frame(LocalDate from, LocalDate to, String id, String name, RuleMark mark, List<String> sources, String note) implements Entry {
    }

    record Decider(LocalDate from, LocalDate to, String award, ChairLevel level, RuleMark mark,
                   List<String> sources, String note) implements Entry {
    }

    record Council(LocalDate from, LocalDate to, String award, CouncilRule rule, RuleMark mark,
                   List<String> sources, String note) implements Entry {
    }

    record OfEvent(LocalDate from, LocalDate to, String event, int value, RuleMark mark,
                   List<String> sources, String note) implements Entry {
    }

    record Salary(LocalDate from, LocalDate to, long value, RuleMark mark, List<String> sources, String note) implements Entry {
    }

    /** @throws vn.thidua.shared.InvalidDocument with everything wrong in the file */
    static PackFile read(String yaml) {
        YamlDocument document = YamlDocument.parse(yaml).validate("/schema/rulepack.schema.json");
        document.errors().throwIfAny();
        return document.as(PackFile.class);
    }
}

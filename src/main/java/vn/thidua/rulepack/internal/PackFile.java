package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.internal.PackEntry.OfEvent;
import vn.thidua.shared.YamlDocument;

/**
 * A rule pack as its YAML file has it; docs/rule-pack.md explains the lists.
 *
 * @param layer   what kind of text it is; the national pack is LAW and marks what decrees say entry by entry
 * @param draft   not in force: only a what-if reads it
 * @param symbols the documents the pack holds, as plans name them
 * @param from    first day of a regulation, {@code to} its last; null = open
 */
record PackFile(String pack, int revision, RuleLayer layer, boolean draft, String name, List<String> symbols, LocalDate from, LocalDate to,
                List<PackEntry.Frame> frames, List<PackEntry.Decider> deciders, List<PackEntry.Council> council, List<OfEvent> timeLimits,
                List<OfEvent> calendarDays, List<OfEvent> maxTimes, List<PackEntry.Title> titles, List<PackEntry.Cap> ratioCaps,
                List<PackEntry.TitleRounding> roundings, List<PackEntry.Coefficient> coefficients,
                List<PackEntry.MoneyUnit> rewardRounding, List<PackEntry.Items> lists, List<PackEntry.Number> numbers,
                List<PackEntry.Salary> baseSalaryVnd) {

    PackFile {
        layer = layer == null ? RuleLayer.LAW : layer;
        symbols = present(symbols);
        frames = present(frames);
        deciders = present(deciders);
        council = present(council);
        timeLimits = named("timeLimits", timeLimits);
        calendarDays = named("calendarDays", calendarDays);
        maxTimes = named("maxTimes", maxTimes);
        titles = present(titles);
        ratioCaps = present(ratioCaps);
        roundings = present(roundings);
        coefficients = present(coefficients);
        rewardRounding = present(rewardRounding);
        lists = present(lists);
        numbers = present(numbers);
        baseSalaryVnd = present(baseSalaryVnd);
    }

    /** Pack and revision, e.g. {@code vietnam-2}. */
    String release() {
        return pack + "-" + revision;
    }

    /** The pack that holds law and decrees in force. */
    boolean isNational() {
        return !frames.isEmpty();
    }

    boolean isRegulation() {
        return layer.compareTo(RuleLayer.DECREE) > 0;
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Every value, in the file's order of lists, each subject by date. */
    List<PackEntry> entries() {
        return Stream.<List<? extends PackEntry>>of(frames, deciders, titles, ratioCaps, roundings, council, timeLimits, calendarDays, maxTimes,
                        coefficients, rewardRounding, baseSalaryVnd, lists, numbers)
                .<PackEntry>flatMap(list -> list.stream().sorted(Comparator.comparing(PackEntry::key))).toList();
    }

    /** @throws vn.thidua.shared.InvalidDocument with everything wrong in the file */
    static PackFile read(String yaml) {
        YamlDocument document = YamlDocument.parse(yaml).validate("/schema/rulepack.schema.json");
        document.errors().throwIfAny();
        PackFile file = document.as(PackFile.class);
        PackOverlaps.report(file, document.errors());
        document.errors().throwIfAny();
        return file;
    }

    private static <E> List<E> present(List<E> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static List<OfEvent> named(String list, List<OfEvent> entries) {
        return present(entries).stream().map(entry -> entry.in(list)).toList();
    }
}

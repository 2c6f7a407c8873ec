package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.internal.PackFile.Council;
import vn.thidua.rulepack.internal.PackFile.Entry;
import vn.thidua.rulepack.internal.PackFile.Frame;
import vn.thidua.rulepack.internal.PackFile.OfEvent;
import vn.thidua.shared.Refused;

/** A rule pack read as of one day. */
final class PackOnDay implements RulePack {

    private final PackFile file;
    private final LocalDate day;
    private final Frame frame;

    PackOnDay(PackFile file, LocalDate day) {
        this.file = file;
        this.day = day;
        this.frame = holding(file.frames()).stream().findFirst().orElseThrow(
                () -> Refused.notFound("Bộ quy tắc «" + file.pack() + "» không có khung pháp lý cho ngày " + day + "."));
    }

    @Override
    public String version() {
        return file.pack() + "-" + file.revision() + "/" + frame.id();
    }

    @Override
    public LocalDate asOf() {
        return day;
    }

    @Override
    public RuleValue<String> frame() {
        return frame.with(frame.name());
    }

    @Override
    public Optional<RuleValue<ChairLevel>> decider(String award, ChairLevel level) {
        return deciders(award).stream().filter(rule -> rule.value() == level).findFirst();
    }

    @Override
    public List<RuleValue<ChairLevel>> deciders(String award) {
        return holding(file.deciders()).stream().filter(rule -> rule.award().equals(award))
                .map(rule -> rule.with(rule.level())).sorted(Comparator.comparing(RuleValue::value)).toList();
    }

    @Override
    public RuleValue<CouncilRule> council(String award) {
        List<Council> rules = holding(file.council());
        Council rule = rules.stream().filter(own -> award.equals(own.award())).findFirst()
                .or(() -> rules.stream().filter(common -> common.award() == null).findFirst())
                .orElseThrow(() -> Refused.notFound(
                        "Bộ quy tắc «" + file.pack() + "» không có quy định về Hội đồng cho ngày " + day + "."));
        return rule.with(rule.rule());
    }

    @Override
    public Optional<RuleValue<Integer>> timeLimit(String event) {
        return valueOf(event, file.timeLimits());
    }

    @Override
    public Optional<RuleValue<Integer>> maxTimes(String event) {
        return valueOf(event, file.maxTimes());
    }

    @Override
    public Optional<RuleValue<Long>> baseSalary() {
        return holding(file.baseSalaryVnd()).stream().findFirst().map(salary -> salary.with(salary.value()));
    }

    private Optional<RuleValue<Integer>> valueOf(String event, List<OfEvent> entries) {
        return holding(entries).stream().filter(entry -> entry.event().equals(event)).findFirst()
                .map(entry -> entry.with(entry.value()));
    }

    private <E extends Entry> List<E> holding(List<E> entries) {
        return entries.stream().filter(entry -> entry.holdsOn(day)).toList();
    }
}

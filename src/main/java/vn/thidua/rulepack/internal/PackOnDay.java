package vn.thidua.rulepack.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.MoneyRounding;
import vn.thidua.rulepack.RatioCap;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.TitleRequirements;
import vn.thidua.rulepack.internal.PackEntry.Coefficient;
import vn.thidua.rulepack.internal.PackEntry.Council;
import vn.thidua.rulepack.internal.PackEntry.Frame;
import vn.thidua.rulepack.internal.PackEntry.OfEvent;
import vn.thidua.shared.Refused;

/** The national pack and what is laid over it, read as of one day. */
final class PackOnDay implements RulePack {

    private final List<PackFile> files;
    private final LocalDate day;
    private final Confirmed confirmed;
    private final Valid<Frame> frame;

    /** @param files the national pack first */
    PackOnDay(List<PackFile> files, LocalDate day, Confirmed confirmed) {
        this.files = files.stream().filter(file -> file.holdsOn(day)).toList();
        this.day = day;
        this.confirmed = confirmed;
        this.frame = best(PackFile::frames, any -> true).orElseThrow(
                () -> Refused.notFound("Bộ quy tắc «" + files.get(0).pack() + "» không có khung pháp lý cho ngày " + day + "."));
    }

    @Override
    public String version() {
        String over = files.stream().skip(1).map(file -> "+" + file.release()).collect(Collectors.joining());
        return files.get(0).release() + "/" + frame.entry().id() + over;
    }

    @Override
    public LocalDate asOf() {
        return day;
    }

    @Override
    public RuleValue<String> frame() {
        return frame.with(frame.entry().name());
    }

    @Override
    public Optional<RuleValue<ChairLevel>> decider(String award, ChairLevel level) {
        return best(PackFile::deciders, rule -> rule.award().equals(award) && rule.level() == level)
                .map(found -> found.with(found.entry().level()));
    }

    @Override
    public List<RuleValue<ChairLevel>> deciders(String award) {
        return List.of(ChairLevel.values()).stream().flatMap(level -> decider(award, level).stream()).toList();
    }

    @Override
    public RuleValue<CouncilRule> council(String award) {
        Valid<Council> found = best(PackFile::council, rule -> award.equals(rule.award()))
                .or(() -> best(PackFile::council, rule -> rule.award() == null))
                .orElseThrow(() -> Refused.notFound(
                        "Bộ quy tắc «" + files.get(0).pack() + "» không có quy định về Hội đồng cho ngày " + day + "."));
        return found.with(found.entry().rule());
    }

    @Override
    public Optional<RuleValue<Integer>> timeLimit(String event) {
        return ofEvent(PackFile::timeLimits, event);
    }

    @Override
    public Optional<RuleValue<Integer>> calendarDays(String event) {
        return ofEvent(PackFile::calendarDays, event);
    }

    @Override
    public Optional<RuleValue<Integer>> maxTimes(String event) {
        return ofEvent(PackFile::maxTimes, event);
    }

    @Override
    public Optional<RuleValue<Long>> baseSalary() {
        return best(PackFile::baseSalaryVnd, any -> true).map(found -> found.with(found.entry().value()));
    }

    @Override
    public Optional<RuleValue<TitleRequirements>> titleRequirements(String title) {
        return MergedRequirements.of(title, valid(PackFile::titles, rule -> rule.title().equals(title)));
    }

    @Override
    public Optional<RuleValue<RatioCap>> ratioCap(String title) {
        return best(PackFile::ratioCaps, cap -> cap.title().equals(title))
                .map(found -> found.with(new RatioCap(found.entry().maxPercent(), found.entry().base())));
    }

    @Override
    public Optional<RuleValue<Rounding>> rounding(String title) {
        return best(PackFile::roundings, rule -> rule.title().equals(title)).map(found -> found.with(found.entry().value()));
    }

    @Override
    public Optional<RuleValue<BigDecimal>> coefficient(String award, ChairLevel level, boolean collective) {
        Function<Coefficient, BigDecimal> number = collective ? Coefficient::collective : Coefficient::individual;
        return valid(PackFile::coefficients, rule -> rule.award().equals(award) && (rule.level() == null || rule.level() == level)).stream()
                .filter(found -> number.apply(found.entry()) != null)
                .max(Comparator.<Valid<Coefficient>>comparingInt(Valid::rank).thenComparing(found -> found.entry().level() != null))
                .map(found -> found.with(number.apply(found.entry())));
    }

    @Override
    public Optional<RuleValue<MoneyRounding>> rewardRounding() {
        return best(PackFile::rewardRounding, any -> true)
                .map(found -> found.with(new MoneyRounding(found.entry().mode(), found.entry().unitVnd())));
    }

    @Override
    public Optional<RuleValue<List<LegalItem>>> list(String name) {
        return best(PackFile::lists, list -> list.name().equals(name)).map(found -> found.with(found.entry().items()));
    }

    @Override
    public Optional<RuleValue<BigDecimal>> number(String name) {
        return best(PackFile::numbers, number -> number.name().equals(name))
                .map(found -> found.with(found.entry().value()));
    }

    @Override
    public boolean isDraft() {
        return files.stream().anyMatch(PackFile::draft);
    }

    private Optional<RuleValue<Integer>> ofEvent(Function<PackFile, List<OfEvent>> list, String event) {
        return best(list, entry -> entry.event().equals(event))
                .map(found -> found.with(found.entry().value()));
    }

    private <E extends PackEntry> Optional<Valid<E>> best(Function<PackFile, List<E>> list, Predicate<E> wanted) {
        return valid(list, wanted).stream().max(Comparator.comparingInt(Valid::rank));
    }

    private <E extends PackEntry> List<Valid<E>> valid(Function<PackFile, List<E>> list, Predicate<E> wanted) {
        return files.stream().flatMap(file -> list.apply(file).stream().filter(entry -> entry.holdsOn(day) && wanted.test(entry))
                .map(entry -> Valid.of(file, entry, confirmed))).filter(found -> found.entry().blanks().isEmpty()).toList();
    }
}

package vn.thidua.nomination.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.OfferedAward;
import vn.thidua.plan.Target;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.RulePack;

/** Holds the plan's targets for titles against what a unit proposes and against what the caps leave (S1-18). */
@Component
public class TitleTargets {

    private final TitleCaps caps;

    TitleTargets(TitleCaps caps) {
        this.caps = caps;
    }

    /**
     * @param key     code of the title
     * @param reached whether the share is reached
     */
    record Line(String key, boolean reached, String sentence) {
    }

    /** What the proposed titles make of each target. */
    List<Line> achieved(MovementPlan plan, RulePack law, UnitYear unit) {
        return percentTargets(plan).map(target -> {
            int base = base(target, unit);
            int count = unit.with(target.title().title());
            BigDecimal share = Figures.percent(count, base);
            boolean reached = base > 0 && share(count, base, target.value());
            return new Line(target.title().title().name(), reached, "Chỉ tiêu %s: đề nghị %d/%d = %s%%, %s".formatted(words(target), count, base,
                    Figures.plain(share), reached ? "đạt." : "chưa đạt" + reach(target, law, unit).map(words -> ";" + words).orElse(".")));
        }).toList();
    }

    /** What a unit should know before it proposes: the most the caps allow, and what follows from it. */
    List<String> outlook(MovementPlan plan, RulePack law, UnitYear unit) {
        UnitYear best = unit.atBest();
        List<String> lines = new ArrayList<>();
        for (OfferedAward offered : plan.offeredAwards()) {
            if (offered.award() instanceof EmulationTitle title) {
                caps.capOf(title, law, best).ifPresent(cap -> {
                    lines.add("%s: tối đa %d người (%s).".formatted(title.label(), cap.allowed(), cap.words()));
                    percentTargets(plan).filter(target -> target.title().title() == title)
                            .forEach(target -> reach(target, law, best).ifPresent(words -> lines.add("Chỉ tiêu " + words(target) + ":" + words)));
                    impossible(plan, law, cap).forEach(lines::add);
                });
            }
        }
        return lines;
    }

    /** Collective titles that need a title of a person of which the cap leaves too few. */
    private static List<String> impossible(MovementPlan plan, RulePack law, TitleCap cap) {
        return plan.offeredAwards().stream().filter(offered -> offered.award() instanceof EmulationTitle)
                .filter(offered -> law.titleRequirements(offered.award().name()).stream()
                        .flatMap(value -> value.value().all().stream()).anyMatch(one -> needsMore(one, cap)))
                .map(offered -> "%s: không thể đạt, vì đơn vị không thể có đủ %s.".formatted(offered.award().label(), cap.title().label()))
                .toList();
    }

    private static boolean needsMore(Requirement requirement, TitleCap cap) {
        return cap.title() == EmulationTitle.GRASSROOTS_EMULATION_FIGHTER && TitleFacts.GRASSROOTS_FIGHTERS.equals(requirement.fact())
                && requirement.min() != null && requirement.min().compareTo(BigDecimal.valueOf(cap.allowed())) > 0;
    }

    private Optional<String> reach(Target target, RulePack law, UnitYear unit) {
        return caps.capOf(target.title().title(), law, unit).filter(cap -> cap.base() > 0)
                .filter(cap -> !share(cap.allowed(), base(target, unit), target.value()))
                .map(cap -> " không thể đạt, vì tỷ lệ tối đa chỉ cho %d người = %s%% (%s).".formatted(cap.allowed(),
                        Figures.plain(Figures.percent(cap.allowed(), base(target, unit))), cap.words()));
    }

    private static Stream<Target> percentTargets(MovementPlan plan) {
        return plan.targets().stream().filter(target -> target.unit() == Target.Unit.PERCENT && target.title() != null
                && target.title().title() != null);
    }

    private static int base(Target target, UnitYear unit) {
        return target.base() == Target.Base.ADVANCED_WORKERS ? unit.with(EmulationTitle.ADVANCED_WORKER) : unit.members();
    }

    private static boolean share(int count, int base, BigDecimal percent) {
        return BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(BigDecimal.valueOf(base))) >= 0;
    }

    private static String words(Target target) {
        return "%s%% %s".formatted(Figures.plain(target.value()), target.title().title().label());
    }
}

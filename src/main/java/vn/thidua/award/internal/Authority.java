package vn.thidua.award.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.plan.Award;
import vn.thidua.plan.GovernmentLevel;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** Whether the law of today gives the issuer's chair the power over an award (LAW Đ79, Đ80). */
@Component
public class Authority {

    private final Movements movements;
    private final RulePacks rulePacks;
    private final Explanations explanations;
    private final Clock clock;

    Authority(Movements movements, RulePacks rulePacks, Explanations explanations, Clock clock) {
        this.movements = movements;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** @throws Refused when it does not; each answer is kept with its legal evidence */
    public void check(Decision decision, List<Award> awards) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        RulePack law = rulePacks.asOf(today);
        GovernmentLevel level = movements.plan(decision.movementId()).issuer().level();
        awards.forEach(award -> check(decision, award, level, law));
    }

    private void check(Decision decision, Award award, GovernmentLevel level, RulePack law) {
        Optional<RuleValue<ChairLevel>> power = chairOf(level).flatMap(chair -> law.decider(award.name(), chair));
        String day = VietnamTime.date(law.asOf());
        String chair = chairOf(level).map(ChairLevel::label).orElse(level.label());
        String sentence = power
                .map(found -> "%s có thẩm quyền tặng %s tại ngày %s (%s).".formatted(chair, award.label(), day, found.evidence()))
                .orElseGet(() -> "%s không có thẩm quyền tặng %s tại ngày %s.".formatted(chair, award.label(), day));
        if (power.isEmpty()) {
            throw Refused.forbidden(sentence);
        }
        explanations.keep(new Explanation(decision.id(), "AWARD_AUTHORITY", Map.of("award", award.name(), "level", level.name()),
                law.version(), law.asOf(), true, sentence));
    }

    static Optional<ChairLevel> chairOf(GovernmentLevel level) {
        return switch (level) {
            case COMMUNE -> Optional.of(ChairLevel.COMMUNE_CHAIR);
            case DISTRICT -> Optional.of(ChairLevel.DISTRICT_CHAIR);
            case PROVINCE -> Optional.of(ChairLevel.PROVINCE_CHAIR);
            case UNIT, CENTRAL -> Optional.empty();
        };
    }
}

package vn.thidua.award.internal;

import java.time.Clock;
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

/** Who may decide an award by the law of today, seen from the issuer of a movement (LAW Đ79, Đ80). */
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

    /** The powers over an award, whether or not they are confirmed. */
    Powers over(String movementId, Award award) {
        GovernmentLevel level = movements.plan(movementId).issuer().level();
        return new Powers(award, level, chairOf(level), rulePacks.asOf(VietnamTime.dayOf(clock.instant())));
    }

    /**
     * @throws Refused when the issuer's chair has no power over an award, or only one that nobody has confirmed; each answer is kept with
     *                 its legal evidence
     */
    public void check(Decision decision, List<Award> awards) {
        awards.forEach(award -> check(decision, over(decision.movementId(), award)));
    }

    private void check(Decision decision, Powers powers) {
        RuleValue<ChairLevel> own = powers.own().orElseThrow(() -> Refused.forbidden(powers.sentence()));
        if (!own.mayDecide()) {
            throw Refused.conflict(powers.sentence() + " Quản trị viên phải xác nhận trước khi ký.");
        }
        explanations.keep(new Explanation(decision.id(), "AWARD_AUTHORITY", powers.inputs(), powers.law().version(), powers.law().asOf(),
                true, powers.sentence()));
    }

    /** The level of the chair who signs a movement's decisions, or null. */
    public ChairLevel signerOf(String movementId) {
        return chairOf(movements.plan(movementId).issuer().level()).orElse(null);
    }

    /** The chair who signs for an issuer; empty where none is named in the law. */
    static Optional<ChairLevel> chairOf(GovernmentLevel level) {
        return switch (level) {
            case COMMUNE -> Optional.of(ChairLevel.COMMUNE_CHAIR);
            case DISTRICT -> Optional.of(ChairLevel.DISTRICT_CHAIR);
            case PROVINCE -> Optional.of(ChairLevel.PROVINCE_CHAIR);
            case UNIT, CENTRAL -> Optional.empty();
        };
    }

    /** What the law of a day says about one award. */
    record Powers(Award award, GovernmentLevel level, Optional<ChairLevel> chair, RulePack law) {

        /** The power of the issuer's own chair. */
        Optional<RuleValue<ChairLevel>> own() {
            return chair.flatMap(one -> law.decider(award.name(), one));
        }

        /** The power of the lowest level above the issuer that has one. */
        Optional<RuleValue<ChairLevel>> above() {
            return law.deciders(award.name()).stream()
                    .filter(rule -> chair.isEmpty() || rule.value().compareTo(chair.get()) > 0).findFirst();
        }

        Map<String, Object> inputs() {
            return Map.of("award", award.name(), "level", level.name());
        }

        String sentence() {
            String day = VietnamTime.date(law.asOf());
            String name = chair.map(ChairLevel::label).orElse(level.label());
            return own().map(found -> "%s có thẩm quyền tặng %s tại ngày %s (%s%s).".formatted(name, award.label(), day, found.evidence(),
                            found.mayDecide() ? "" : ", chờ xác nhận"))
                    .orElseGet(() -> "%s không có thẩm quyền tặng %s tại ngày %s%s.".formatted(name, award.label(), day, above()
                            .map(found -> "; thẩm quyền thuộc %s (%s)".formatted(found.value().label(), found.evidence())).orElse("")));
        }
    }
}

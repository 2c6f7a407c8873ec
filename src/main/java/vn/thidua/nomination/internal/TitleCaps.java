package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Nominee;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.RatioCap;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.Rounding;
import vn.thidua.shared.Refused;

/** Refuses nominees beyond the caps on titles (SC-05). */
@Component
public class TitleCaps {

    /** The cap on a title for a unit; empty where the law of the day has none. */
    Optional<TitleCap> capOf(EmulationTitle title, RulePack law, UnitYear unit) {
        Optional<RuleValue<RatioCap>> ratio = law.ratioCap(title.name());
        Optional<RuleValue<Rounding>> rounding = law.rounding(title.name());
        return ratio.map(cap -> new TitleCap(title, cap, rounding, unit.base(cap.value().base())));
    }

    /** @throws Refused naming the first nominee who is too many, and why */
    void check(List<Nominee> nominees, RulePack law, UnitYear unit) {
        nominees.stream().map(Nominee::award).filter(EmulationTitle.class::isInstance).map(EmulationTitle.class::cast).distinct()
                .forEach(title -> capOf(title, law, unit).ifPresent(cap -> check(nominees, cap, unit)));
    }

    private static void check(List<Nominee> nominees, TitleCap cap, UnitYear unit) {
        int wanted = unit.with(cap.title());
        if (!cap.admits(wanted)) {
            int row = rowOf(nominees, cap, wanted - cap.allowed());
            throw Refused.invalid("nominees", "Dòng %d («%s»): vượt tỷ lệ %s. Đề nghị %d người, tối đa %d (%s; %s).".formatted(row,
                    nominees.get(row - 1).name(), cap.title().label(), wanted, cap.allowed(), cap.words(), cap.evidence()));
        }
    }

    /** The first row beyond the cap: rows are taken in the unit's own order. */
    private static int rowOf(List<Nominee> nominees, TitleCap cap, int tooMany) {
        int left = tooMany;
        for (int row = nominees.size(); row >= 1; row--) {
            Nominee nominee = nominees.get(row - 1);
            if (nominee.kind() == NomineeKind.INDIVIDUAL && TitleLadder.includes(nominee.award(), cap.title()) && --left == 0) {
                return row;
            }
        }
        return 1;
    }
}

package vn.thidua.nomination.internal;

import static vn.thidua.plan.EmulationTitle.ADVANCED_SOLDIER;
import static vn.thidua.plan.EmulationTitle.ADVANCED_WORKER;
import static vn.thidua.plan.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.thidua.plan.EmulationTitle.NATIONAL_EMULATION_FIGHTER;
import static vn.thidua.plan.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;

import java.util.List;
import vn.thidua.plan.Award;

/** Titles of persons, lowest first: whoever deserves one has met the standard of those before it (LAW Đ21 to Đ24). */
final class TitleLadder {

    private static final List<Award> STEPS = List.of(ADVANCED_WORKER, GRASSROOTS_EMULATION_FIGHTER, PROVINCIAL_EMULATION_FIGHTER,
            NATIONAL_EMULATION_FIGHTER);

    private TitleLadder() {
    }

    /** Whether a nominee for {@code award} counts among those with {@code title}. */
    static boolean includes(Award award, Award title) {
        Award civil = award == ADVANCED_SOLDIER ? ADVANCED_WORKER : award;
        return civil == title || STEPS.contains(title) && STEPS.indexOf(civil) > STEPS.indexOf(title);
    }
}

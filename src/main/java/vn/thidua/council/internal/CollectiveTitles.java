package vn.thidua.council.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.nomination.TitleConditions;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** A collective's title rests on titles of its people: whoever the vote has just refused counts no more (LAW Đ27, Đ28). */
@Component
public class CollectiveTitles {

    private final TitleConditions conditions;
    private final Explanations explanations;
    private final Clock clock;

    CollectiveTitles(TitleConditions conditions, Explanations explanations, Clock clock) {
        this.conditions = conditions;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** Refuses the collectives that the vote recommends but whose conditions its other results have undone. */
    public void refuse(List<Judged> cases) {
        Set<String> refused = cases.stream().filter(one -> one.verdict().outcome() == Outcome.NOT_RECOMMENDED)
                .map(one -> one.item().nominationId()).collect(Collectors.toSet());
        cases.stream().filter(one -> one.verdict().outcome() != Outcome.NOT_RECOMMENDED && one.item().kind() == NomineeKind.COLLECTIVE
                && one.item().award() instanceof EmulationTitle).forEach(one -> conditions.failing(one.item().nominationId(), refused)
                        .ifPresent(why -> refuse(one, why)));
    }

    private void refuse(Judged one, TitleConditions.Opinion why) {
        one.conclude(one.verdict().but(Outcome.NOT_RECOMMENDED, "; nhưng không đề nghị. " + why.sentence()));
        explanations.keep(new Explanation(one.item().nominationId(), "COLLECTIVE_TITLE", Map.of("title", one.item().award().name()),
                why.version(), VietnamTime.dayOf(clock.instant()), false, why.sentence()));
    }
}

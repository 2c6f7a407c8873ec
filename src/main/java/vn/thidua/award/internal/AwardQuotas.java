package vn.thidua.award.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecisionStatus;
import vn.thidua.council.Ceiling;
import vn.thidua.council.Ceilings;
import vn.thidua.shared.Refused;

/** Keeps the awards of a movement within the quotas of its plan, also where the chair departs from the council (S3-11). */
@Component
public class AwardQuotas {

    private static final Set<DecisionStatus> DECIDED = EnumSet.of(DecisionStatus.SIGNED, DecisionStatus.ISSUED, DecisionStatus.PUBLISHED);

    private final Ceilings ceilings;
    private final DecisionRepository decisions;
    private final LineRepository lines;

    AwardQuotas(Ceilings ceilings, DecisionRepository decisions, LineRepository lines) {
        this.ceilings = ceilings;
        this.decisions = decisions;
        this.lines = lines;
    }

    /** To be called before anything else: two decisions that share a quota are signed one after the other. */
    public void lock(String decisionId) {
        decisions.findMovementId(decisionId).filter(movementId -> !ceilings.of(movementId, ReviewKey.parse(decisionId).awardKey()).isEmpty())
                .ifPresent(decisions::lockMovement);
    }

    /** @throws Refused naming the quota that the decision would exceed together with the others of its span */
    public void check(Decision decision, List<Line> granted) {
        for (Ceiling ceiling : ceilings.of(decision.movementId(), decision.awardKey())) {
            long here = count(granted, ceiling);
            long before = here == 0 ? 0 : before(decision, ceiling);
            if (here + before > ceiling.max()) {
                throw Refused.invalid("choices", "Quá chỉ tiêu %s: quyết định này khen thưởng %d, trước đó đã khen thưởng %d."
                        .formatted(ceiling.words(), here, before));
            }
        }
    }

    private long before(Decision decision, Ceiling ceiling) {
        return decisions.findByMovementIdOrderById(decision.movementId()).stream()
                .filter(other -> !other.id().equals(decision.id()) && DECIDED.contains(other.status()) && ceiling.covers(other.awardKey()))
                .mapToLong(other -> count(lines.findByDecisionIdOrderByPosition(other.id()), ceiling)).sum();
    }

    private static long count(List<Line> lines, Ceiling ceiling) {
        return lines.stream().filter(line -> line.isGranted() && line.kind() == ceiling.nominee()).count();
    }
}

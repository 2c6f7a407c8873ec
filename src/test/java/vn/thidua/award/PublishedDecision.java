package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RunningMovement;

/** Brings a decision on K1 (granted) and N2 (refused) to its publication on the day of the clock. */
@TestComponent
class PublishedDecision {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    private final AwardFixture.Advice advice;
    private final DraftDecision draft;
    private final SignDecision sign;
    private final IssueDecision issue;
    private final PublishDecision publish;
    private final MovableClock clock;

    PublishedDecision(AwardFixture.Advice advice, DraftDecision draft, SignDecision sign, IssueDecision issue, PublishDecision publish,
                      MovableClock clock) {
        this.advice = advice;
        this.draft = draft;
        this.sign = sign;
        this.issue = issue;
        this.publish = publish;
        this.clock = clock;
    }

    /** Returns the key of the award round; K1 and N2 lie below it, the decision is {@code <award>/d}. */
    String give() {
        String decision = signed();
        LocalDate today = VietnamTime.dayOf(clock.instant());
        issue.issue(decision, NUMBERS.incrementAndGet(), today);
        publish.publish(decision);
        return decision.substring(0, decision.length() - "/d".length());
    }

    /** Returns the id of a decision that waits for its number. */
    String signed() {
        String award = RunningMovement.M + "/p" + System.nanoTime() + "/a0";
        String decision = advice.give(award);
        draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ", List.of(new RefusalReason(award + "/N2", "Chưa đủ phiếu.")));
        sign.sign(decision, AwardFixture.CHAIR, List.of(new ChairChoice(award + "/K1", true, null), new ChairChoice(award + "/N2", false, null)));
        return decision;
    }
}

package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.ChiLangPlan;

/** Public comment before the signature, where the plan asks for it (L-88): ten working days, every comment with its outcome. */
@AwardTest
class PublicCommentTest {

    @Autowired AwardFixture.Advice advice;
    @Autowired MovableClock clock;
    @Autowired ActingPerson actor;
    @Autowired Movements movements;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired PublicComments comments;

    private String award;
    private String decision;

    @BeforeEach
    void drafted() {
        clock.set("2024-11-20T02:00:00Z");
        actor.id = "nguoi-doc";
        award = RunningMovement.M + "/p" + System.nanoTime() + "/a0";
        decision = advice.give(award);
        draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ", List.of(new RefusalReason(award + "/N2", "Chưa đủ phiếu.")));
    }

    @AfterEach
    void asBefore() {
        actor.id = ActingPerson.ENGINE;
        when(movements.plan(RunningMovement.M)).thenReturn(ChiLangPlan.PLAN);
    }

    @Test
    void thePlanOfChiLangAsksForNoComment() {
        assertThat(comments.open(decision)).isEmpty();
        assertRefused("không trong thời gian", () -> comments.say(decision, "Không đồng ý"));
        sign();
    }

    @Test
    void nobodySignsBeforeEveryCommentHasItsOutcome() {
        asksForTenDays();
        assertThat(comments.open(decision)).as("ten working days").contains(Instant.parse("2024-12-04T17:00:00Z"));
        assertThat(comments.open(decision)).as("once").isEmpty();
        assertRefused("«Ý kiến»", () -> comments.say(decision, " "));
        comments.say(decision, "Tập thể K1 chưa hoàn thành chỉ tiêu");
        assertRefused("Chưa hết thời gian", () -> comments.conclude(decision, List.of()));
        assertRefused("chưa có kết quả lấy ý kiến", this::sign);

        clock.set("2024-12-04T17:00:00Z");
        assertRefused("không trong thời gian", () -> comments.say(decision, "Muộn"));
        assertRefused("Mỗi ý kiến phải có kết quả", () -> comments.conclude(decision, List.of()));
        String id = comments.of(decision).get(0).id();
        assertRefused("không thuộc quyết định này", () -> comments.conclude(decision, List.of(answer(id), answer("x"))));
        comments.conclude(decision, List.of(answer(id)));

        assertThat(comments.of(decision)).singleElement().satisfies(one -> {
            assertThat(one.author()).isEqualTo("nguoi-doc");
            assertThat(one.outcome()).isEqualTo(CommentOutcome.UNGROUNDED);
        });
        sign();
    }

    private void asksForTenDays() {
        when(movements.plan(RunningMovement.M)).thenReturn(ChiLangPlan.with("refusalNoticeWorkingDays: 10}",
                "refusalNoticeWorkingDays: 10, publicCommentWorkingDays: 10}"));
    }

    private void sign() {
        sign.sign(decision, AwardFixture.CHAIR, List.of(new ChairChoice(award + "/K1", true, null), new ChairChoice(award + "/N2", false, null)));
    }

    private static PublicComments.Answer answer(String id) {
        return new PublicComments.Answer(id, CommentOutcome.UNGROUNDED, "Đã đối chiếu báo cáo, chỉ tiêu hoàn thành 104%");
    }
}

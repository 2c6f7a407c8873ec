package vn.thidua.movement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.fakes.MovableClock;
import vn.thidua.movement.Movements;
import vn.thidua.movement.SentUpward;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlanFormat;
import vn.thidua.shared.Refused;

/** Quảng Thành's titles go on to the district; what the plan does not send stays. */
class DispatchTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 21);

    private final Movements movements = mock(Movements.class);
    private final Dispatch dispatch = new Dispatch(movements, new MovableClock("2021-01-21T03:00:00Z"));

    @BeforeEach
    void plan() throws IOException {
        when(movements.plan("m")).thenReturn(PlanFormat.read(Files.readString(Path.of("plans/quang-thanh-2021/plan.yaml"))));
    }

    @Test
    void goesToWhomThePlanNamesUnlessSomebodyElseIsNamed() {
        assertThat(dispatch.check(round("titles"), new SentUpward(" ", " 15/BC-UBND ", DAY))).isEqualTo(new SentUpward("Ủy ban nhân dân huyện", "15/BC-UBND", DAY));
        assertThat(dispatch.check(round("titles"), new SentUpward("Phòng Nội vụ huyện", "15/BC-UBND", DAY)).to()).isEqualTo("Phòng Nội vụ huyện");
    }

    @Test
    void needsTheDocumentAndADayThatIsThere() {
        refused("Phải ghi số văn bản gửi Ủy ban nhân dân huyện", "titles", null);
        refused("Phải ghi số văn bản", "titles", new SentUpward(null, " ", DAY));
        refused("Phải ghi ngày gửi", "titles", new SentUpward(null, "15/BC-UBND", null));
        refused("không sau hôm nay", "titles", new SentUpward(null, "15/BC-UBND", DAY.plusDays(1)));
        refused("dài quá", "titles", new SentUpward(null, "1".repeat(101), DAY));
    }

    @Test
    void sendsNothingThatThePlanLeavesWithTheReceiver() {
        assertThat(dispatch.check(round("initiatives"), null)).isNull();
        refused("không yêu cầu gửi", "initiatives", new SentUpward("Huyện", "15/BC-UBND", DAY));
    }

    private void refused(String words, String code, SentUpward sent) {
        assertThatThrownBy(() -> dispatch.check(round(code), sent)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static StoredRound round(String code) {
        Instant due = Instant.parse("2021-01-19T17:00:00Z");
        return new StoredRound("m/r0", "m", "m", new RoundTerms(code, null, ObligationKind.TITLE_REGISTRATION, "Đăng ký", due, due, "trước ngày 20/01/2021", due, due, "van-phong"));
    }
}

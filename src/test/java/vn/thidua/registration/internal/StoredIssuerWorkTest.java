package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.IssuerWork;
import vn.thidua.registration.WorkProgress;
import vn.thidua.shared.Refused;

class StoredIssuerWorkTest {

    private static final Instant LAUNCH = Instant.parse("2021-08-10T01:00:00Z");
    private static final Instant LATER = Instant.parse("2022-04-01T01:00:00Z");

    private final StoredIssuerWork work = new StoredIssuerWork("duyen-hai-2021", 1, new IssuerWork("Giải phóng mặt bằng Quốc lộ 53", null, null), LAUNCH);

    @Test
    void isRegisteredWithTheLaunch() {
        assertThat(work.view()).satisfies(view -> {
            assertThat(view.id()).isEqualTo("duyen-hai-2021/w1");
            assertThat(view.progress()).isEqualTo(WorkProgress.REGISTERED);
            assertThat(view.type()).isEqualTo("Công trình");
            assertThat(view.changedAt()).isEqualTo(LAUNCH);
        });
    }

    @Test
    void movesOnUntilItIsFinished() {
        work.move(WorkProgress.UNDER_WAY, "Đã chi trả 80 %", LATER);
        work.move(WorkProgress.COMPLETED, " Bàn giao mặt bằng ", LATER);
        assertThat(work.view().note()).isEqualTo("Bàn giao mặt bằng");
        assertThatThrownBy(() -> work.move(WorkProgress.UNDER_WAY, "Làm lại", LATER)).isInstanceOf(Refused.class).hasMessageContaining("đã kết thúc: đã hoàn thành");
    }

    @Test
    void needsAStepAndWords() {
        assertThatThrownBy(() -> work.move(WorkProgress.REGISTERED, "x", LATER)).hasMessageContaining("Chọn tiến độ");
        assertThatThrownBy(() -> work.move(WorkProgress.COMPLETED, " ", LATER)).hasMessageContaining("Phải ghi kết quả");
        assertThatThrownBy(() -> work.move(WorkProgress.COMPLETED, "x".repeat(1001), LATER)).hasMessageContaining("dài quá");
        assertThat(work.view().progress()).isEqualTo(WorkProgress.REGISTERED);
    }
}

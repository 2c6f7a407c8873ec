package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import vn.thidua.StoreTest;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.shared.SettableClock;

@StoreTest
class StoredNoticesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Autowired
    private Notices notices;
    @Autowired
    private SettableClock clock;
    @Autowired
    private TestEntityManager entities;

    @BeforeEach
    void start() {
        clock.setTo(DAY);
    }

    @Test
    void tellsUnitsNewestFirst() {
        notices.remind("xa-thu", "m/r0/xa-thu", "Hạn đăng ký: 20/01/2024.");
        clock.setTo(DAY.plusDays(3));
        notices.inform("xa-thu", "m/r0/xa-thu", "Đăng ký bị trả lại: việc thường xuyên hằng năm.");
        notices.remind("xa-khac", "m/r0/xa-khac", "Hạn đăng ký: 20/01/2024.");
        flush();

        assertThat(notices.of("xa-thu")).extracting(Notice::kind).containsExactly(NoticeKind.NOTICE, NoticeKind.REMINDER);
        assertThat(notices.of("xa-thu").get(1).sentAt()).isEqualTo("2024-01-15T05:00:00Z");
        assertThat(notices.about("m/r0/xa-khac")).extracting(Notice::unitId).containsExactly("xa-khac");
    }

    @Test
    void aRepeatedJobSaysItOnce() {
        notices.remind("xa-thu", "m/r0/xa-thu", "Hạn đăng ký: 20/01/2024.");
        notices.remind("xa-thu", "m/r0/xa-thu", "Hạn đăng ký: 20/01/2024.");
        clock.setTo(DAY.plusDays(1));
        notices.remind("xa-thu", "m/r0/xa-thu", "Hạn đăng ký: 20/01/2024.");
        notices.remind("xa-thu", "m/r0/xa-thu", "Hạn đăng ký được gia hạn đến 25/01/2024.");
        flush();

        assertThat(notices.of("xa-thu")).hasSize(2);
    }

    @Test
    void tellsALongReasonWhole() {
        String text = "Khiếu nại không được chấp nhận. " + "ế".repeat(4000);
        notices.inform("xa-thu", "m/r0/xa-thu", text);
        flush();

        assertThat(notices.of("xa-thu").get(0).text()).isEqualTo(text);
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}

package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;
import vn.thidua.notification.Notices;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.Mailboxes;
import vn.thidua.organization.Units;
import vn.thidua.shared.SettableClock;

@StoreTest
class OutboxTest {

    private static final String ROSTER = """
            name: Xã Thử
            validFrom: 2023-01-01
            units:
            - {id: xa-thu, name: UBND xã Thử, type: COMMUNE}
            - {id: truong-thu, name: Trường Thử, type: PRIMARY_SCHOOL, parent: xa-thu}
            people:
            - {id: an, familyAndMiddleName: Lò Văn, givenName: An, category: CADRE, unit: xa-thu, email: an@xa-thu.example}
            - {id: binh, familyAndMiddleName: Lò Thị, givenName: Bình, category: PUBLIC_EMPLOYEE, unit: truong-thu, email: binh@truong.example}
            - {id: chi, familyAndMiddleName: Lò Thị, givenName: Chi, category: PUBLIC_EMPLOYEE, unit: truong-thu}
            roles:
            - {role: ISSUER_CHAIR, unit: xa-thu, people: [an]}
            - {role: UNIT_OFFICER, unit: truong-thu, people: [binh, chi]}
            - {role: UNIT_HEAD, unit: truong-thu, people: [binh]}
            - {role: COUNCIL_MEMBER, unit: truong-thu, people: [an]}
            """;

    @Autowired
    private NoticeRows rows;
    @Autowired
    private MailStore store;
    @Autowired
    private Mailboxes mailboxes;
    @Autowired
    private Units units;
    @Autowired
    private ImportRoster roster;
    @Autowired
    private Notices withoutMail;
    @Autowired
    private SettableClock clock;

    private Notices notices;

    @BeforeEach
    void start() {
        clock.setTo(LocalDate.of(2024, 1, 15));
        roster.from(ROSTER);
        notices = new StoredNotices(rows, Optional.of(new Outbox(store, mailboxes, units, MailBench.SETTINGS)), clock);
    }

    @Test
    void writesOneMailForEachWhoActsForTheUnitAndHasAnAddress() {
        notices.remind("truong-thu", "m/r0/truong-thu", "Hạn đăng ký: 20/01/2024.");
        notices.remind("truong-thu", "m/r0/truong-thu", "Hạn đăng ký: 20/01/2024.");

        assertThat(store.waiting(10)).singleElement().satisfies(mail -> {
            assertThat(mail.personId()).isEqualTo("binh");
            assertThat(mail.address()).isEqualTo("binh@truong.example");
            assertThat(mail.noticeId()).isEqualTo(notices.of("truong-thu").get(0).id());
            assertThat(mail.subject()).isEqualTo("[Thi đua] Đôn đốc: Trường Thử");
            assertThat(mail.text()).startsWith("Kính gửi: Lò Thị Bình, Trường Thử\n").contains("Hạn đăng ký: 20/01/2024.");
            assertThat(mail.messageId()).matches("<[0-9a-f]{64}@xa-thu\\.example>");
            assertThat(mail.nextAttemptAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void otherWordsOrAnotherPersonMakeAnotherMessage() {
        notices.remind("truong-thu", "m/r0/truong-thu", "Hạn đăng ký: 20/01/2024.");
        notices.remind("truong-thu", "m/r0/truong-thu", "Hạn đăng ký: 25/01/2024.");
        notices.inform("xa-thu", "m/r0/truong-thu", "Hạn đăng ký: 20/01/2024.");

        assertThat(store.waiting(10)).extracting(Mail::messageId).doesNotHaveDuplicates().hasSize(3);
        assertThat(store.waiting(10)).extracting(Mail::personId).containsExactlyInAnyOrder("binh", "binh", "an");
    }

    @Test
    void theLongestNoticeFits() {
        notices.inform("truong-thu", "m", "ế".repeat(20_000));

        assertThat(store.waiting(10)).singleElement().satisfies(mail -> assertThat(mail.text()).contains("ế".repeat(20_000)));
    }

    @Test
    void nothingPilesUpWhileMailIsOff() {
        withoutMail.remind("truong-thu", "m/r0/truong-thu", "Hạn đăng ký: 20/01/2024.");

        assertThat(withoutMail.of("truong-thu")).hasSize(1);
        assertThat(List.copyOf(store.counts().values())).containsOnly(0L);
        assertThat(store.counts()).containsOnlyKeys(MailState.values());
    }
}

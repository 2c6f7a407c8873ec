package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.ProcessTest;
import vn.thidua.movement.UrgeUnits;
import vn.thidua.movement.WithdrawAcceptance;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailOutbox;
import vn.thidua.notification.MailState;
import vn.thidua.notification.Notices;
import vn.thidua.notification.ResendMail;
import vn.thidua.notification.internal.MailBench;
import vn.thidua.registration.Registrations;
import vn.thidua.shared.Refused;

/** The mail server is away for half an hour while people work, and one address is broken: nobody notices who works. */
@ProcessTest
class F11MailServerAwayTest {

    private static final List<String> COMMUNES = List.of("xa-van-thuy", "xa-mai-sao", "xa-nhan-ly", "xa-quan-son", "xa-van-linh", "xa-y-tich");

    @Autowired ChiLangStage stage;
    @Autowired Obligations obligations;
    @Autowired Registrations registrations;
    @Autowired UrgeUnits urge;
    @Autowired WithdrawAcceptance withdraw;
    @Autowired Notices notices;
    @Autowired MailOutbox outbox;
    @Autowired ResendMail resend;
    @Autowired AuditLog audit;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JavaMailSenderImpl sender;
    @Autowired ApplicationContext context;

    private final Mailroom server = new Mailroom();

    @BeforeEach
    void open() {
        stage.open();
        sender.setPort(server.port());
        COMMUNES.forEach(unit -> address("cb-" + unit, "cb@" + unit + ".example"));
    }

    @AfterEach
    void close() {
        server.close();
        jdbc.update("update td_person set email = null");
        jdbc.update("delete from td_mail");
    }

    @Test
    void theServerIsAwayForHalfAnHour() {
        long troubles = troubles();
        String round = stage.registrationOpen("f11-away");
        int steps = 0;
        stage.at("2024-01-10T09:00:00+07:00");
        stage.as("cv-thi-dua", () -> assertThat(urge.urge(round, Set.copyOf(COMMUNES), "")).isEqualTo(COMMUNES.size()));
        for (int minute = 0; minute < 30; minute++) {
            stage.at("2024-01-10T09:%02d:00+07:00".formatted(minute));
            MailBench.deliver(context);
            if (minute % 5 == 0) {
                steps += accepted(COMMUNES.get(minute / 5), round);
            }
        }
        assertThat(outbox.counts()).containsEntry(MailState.SENT, 0L).containsEntry(MailState.DEAD, 0L);
        assertThat(outbox.waiting(100)).extracting(Mail::lastReason).anyMatch(reason -> reason != null && reason.startsWith("Không kết nối được với máy chủ thư"));

        server.open();
        List<String> written = outbox.waiting(100).stream().map(Mail::messageId).toList();
        for (int minute = 30; minute < 60; minute++) {
            stage.at("2024-01-10T09:%02d:00+07:00".formatted(minute));
            MailBench.deliver(context);
        }
        Figures.print("F11", "mail server away for 30 minutes: %d of %d steps done, %d of %d mails delivered once when it was back, %d incidents", steps, 3 * COMMUNES.size(),
                server.messageIds().size(), written.size(), troubles() - troubles);
        assertThat(written).hasSize(2 * COMMUNES.size());
        assertThat(server.messageIds()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(outbox.counts()).containsEntry(MailState.WAITING, 0L).containsEntry(MailState.SENT, (long) written.size());
        assertThat(troubles()).isEqualTo(troubles);
    }

    @Test
    void aBrokenAddressStopsOnlyItsOwnMailUntilItIsCorrected() {
        server.open();
        address("cb-xa-van-thuy", "không phải địa chỉ");
        COMMUNES.forEach(unit -> notices.inform(unit, "f11/broken", "Đợt đăng ký được gia hạn."));
        MailBench.deliver(context);

        assertThat(server.messageIds()).hasSize(COMMUNES.size() - 1);
        Mail dead = outbox.dead(10).get(0);
        assertThat(outbox.dead(10)).hasSize(1);
        assertThat(dead.lastReason()).isEqualTo("Địa chỉ người nhận «không phải địa chỉ» không đúng dạng.");
        assertThat(audit.of("mail/" + dead.id())).extracting(AuditEntry::action).containsExactly("MAIL_DEAD");

        address("cb-xa-van-thuy", null);
        assertThatThrownBy(() -> resend.one(dead.id())).isInstanceOf(Refused.class).hasMessageContaining("không còn địa chỉ thư điện tử");
        assertThat(resend.allDead()).isZero();
        address("cb-xa-van-thuy", "moi@xa-van-thuy.example");
        resend.one(dead.id());
        assertThatThrownBy(() -> resend.one(dead.id())).isInstanceOf(Refused.class).hasMessageContaining("Chỉ gửi lại được thư");
        MailBench.deliver(context);

        assertThat(server.messageIds()).hasSize(COMMUNES.size()).contains(dead.messageId()).doesNotHaveDuplicates();
        assertThat(server.recipients()).contains("moi@xa-van-thuy.example");
        assertThat(outbox.counts()).containsEntry(MailState.DEAD, 0L).containsEntry(MailState.SENT, (long) COMMUNES.size());
        assertThat(audit.of("mail/" + dead.id())).extracting(AuditEntry::action).containsExactly("MAIL_DEAD", "MAIL_RESENT");
        Figures.print("F11", "broken address: %d mails delivered beside it, 1 dead with «%s», delivered after correction", COMMUNES.size() - 1, dead.lastReason());
    }

    @Test
    void aStepThatIsTakenBackLeavesNoMail() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notices.inform("xa-van-thuy", "f11/rolled-back", "Không có thật.");
            assertThat(outbox.waiting(10)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(outbox.waiting(10)).isEmpty();
        assertThat(notices.about("f11/rolled-back")).isEmpty();
    }

    /** A unit registers, is accepted, and the acceptance is withdrawn, which tells the unit; returns how many steps that took. */
    private int accepted(String unit, String round) {
        String obligation = round + "/" + unit;
        stage.complete("cb-" + unit, obligation, Map.of("objects", Spin.JSON(List.of(Map.of("type", "MODEL", "name", "Mô hình " + unit, "field", "key-works",
                "target", "Đạt 100 %", "startsOn", "2024-02-01", "finishesOn", "2024-09-30", "difficulty", "Chưa từng làm")))));
        String object = registrations.history(obligation).get(0).objects().get(0).id();
        stage.complete("cv-thi-dua", obligation, Map.of("verdicts", Spin.JSON(List.of(Map.of("objectId", object, "outcome", "PASS", "reason", "")))));
        assertThat(obligations.get(obligation).status()).isEqualTo(ObligationStatus.ACCEPTED);
        stage.as("cv-thi-dua", () -> withdraw.withdraw(obligation, "Trùng công trình đã có"));
        assertThat(obligations.get(obligation).status()).isNotEqualTo(ObligationStatus.ACCEPTED);
        return 3;
    }

    private long troubles() {
        return runtime.createIncidentQuery().count() + management.createJobQuery().withException().count();
    }

    private void address(String person, String address) {
        assertThat(jdbc.update("update td_person set email = ? where id = ?", address, person)).isEqualTo(1);
    }
}

package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;

/** What a server says over SMTP, and what the product makes of it. */
class MailTroubleTest {

    private static final String ADDRESS = "an@truong.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RCPT | 550 5.1.1 no such user | THIS_MAIL_EVER | Máy chủ thư không nhận địa chỉ người nhận: «550 5.1.1 no such user».",
        "RCPT | 553 5.1.3 bad address | THIS_MAIL_EVER | Máy chủ thư không nhận địa chỉ người nhận: «553 5.1.3 bad address».",
        "RCPT | 450 4.2.0 greylisted | THIS_MAIL_NOW | Máy chủ thư chưa nhận địa chỉ người nhận: «450 4.2.0 greylisted».",
        "RCPT | 452 4.2.2 mailbox full | THIS_MAIL_NOW | Máy chủ thư chưa nhận địa chỉ người nhận: «452 4.2.2 mailbox full».",
        "DATA END | 554 5.7.1 looks like spam | THIS_MAIL_EVER | Máy chủ thư từ chối thư: «554 5.7.1 looks like spam».",
        "DATA END | 451 4.3.0 try again | THIS_MAIL_NOW | Máy chủ thư tạm thời chưa nhận thư: «451 4.3.0 try again».",
        "MAIL | 530 5.7.0 must issue STARTTLS | EVERY_MAIL | Máy chủ thư không nhận thư của phần mềm: «530 5.7.0 must issue STARTTLS».",
        "MAIL | 550 5.1.8 sender refused | EVERY_MAIL | Máy chủ thư không nhận thư của phần mềm: «550 5.1.8 sender refused».",
        "EHLO | 421 4.3.2 closing | EVERY_MAIL | Không kết nối được với máy chủ thư",
    })
    void readsTheAnswerOfTheServer(String word, String answer, MailTrouble.Reach reach, String reason) {
        try (TerseServer server = new TerseServer(word.equals("EHLO") ? Map.of("EHLO", answer, "HELO", answer) : Map.of(word, answer))) {
            MailTrouble trouble = troubleWith(server.port(), ADDRESS, null);

            assertThat(trouble.reach()).isEqualTo(reach);
            assertThat(trouble.reason()).startsWith(reason);
        }
    }

    @Test
    void aServerThatIsAwayConcernsEveryMail() {
        int nobody;
        try (TerseServer server = new TerseServer(Map.of())) {
            nobody = server.port();
        }
        assertThat(troubleWith(nobody, ADDRESS, null)).satisfies(trouble -> {
            assertThat(trouble.reach()).isEqualTo(MailTrouble.Reach.EVERY_MAIL);
            assertThat(trouble.reason()).startsWith("Không kết nối được với máy chủ thư: «");
        });
    }

    @Test
    void aWrongPasswordConcernsEveryMail() {
        try (TerseServer server = new TerseServer(Map.of("EHLO", "250-terse\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 wrong"))) {
            assertThat(troubleWith(server.port(), ADDRESS, "bi-mat-123")).satisfies(trouble -> {
                assertThat(trouble.reach()).isEqualTo(MailTrouble.Reach.EVERY_MAIL);
                assertThat(trouble.reason()).startsWith("Máy chủ thư không chấp nhận tên đăng nhập").contains("535").doesNotContain("bi-mat-123");
            });
        }
    }

    @Test
    void anAddressThatCannotBeWrittenConcernsItsMail() {
        try (TerseServer server = new TerseServer(Map.of())) {
            assertThat(troubleWith(server.port(), "không phải địa chỉ", null)).satisfies(trouble -> {
                assertThat(trouble.reach()).isEqualTo(MailTrouble.Reach.THIS_MAIL_EVER);
                assertThat(trouble.reason()).isEqualTo("Địa chỉ người nhận «không phải địa chỉ» không đúng dạng.");
            });
        }
    }

    private static MailTrouble troubleWith(int port, String address, String password) {
        Mail mail = new Mail("x", "x", "an", address, "<x@xa-thu.example>", "Đôn đốc", "Hạn đăng ký: 20/01/2024.", MailState.WAITING, 1, Instant.EPOCH, null,
                Instant.EPOCH, null);
        MailCarrier carrier = new MailCarrier(MailBench.senderTo(port, password), MailBench.SETTINGS);
        return MailTrouble.of(catchThrowableOfType(MailException.class, () -> carrier.send(mail)));
    }
}

package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.notification.NoticeKind;

class MailWordsTest {

    @Test
    void tellsWhoIsMeantAndWhereToAct() {
        assertThat(MailWords.text("Lò Văn An", "Trường Thử", "Hạn đăng ký: 20/01/2024.", "https://thidua.example")).isEqualTo("""
            Kính gửi: Lò Văn An, Trường Thử

            Hạn đăng ký: 20/01/2024.

            Xem và xử lý tại: https://thidua.example

            Thư này do phần mềm quản lý phong trào thi đua gửi tự động; xin không trả lời thư này.
            """);
        assertThat(MailWords.text("Lò Văn An", "Trường Thử", "100% đạt.", "")).contains("100% đạt.\n\nThư này");
    }

    @Test
    void aSubjectStaysOneLineOfReadableLength() {
        assertThat(MailWords.subject(NoticeKind.REMINDER, "Trường\r\nBcc: x@y.example")).isEqualTo("[Thi đua] Đôn đốc: Trường  Bcc: x@y.example");
        assertThat(MailWords.subject(NoticeKind.NOTICE, "Trường ".repeat(60))).hasSize(150).endsWith("…");
    }
}

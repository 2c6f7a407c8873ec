package vn.thidua.engine.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import vn.thidua.shared.Refused;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"mưa rơi trên mái ngói", "mat-khau-thu-nghiem", "bốn con mèo ăn phở", "correct horse battery", "Xk7#qP2m!vR9"})
    void takesWhatIsLongAndOwn(String password) {
        assertThat(PasswordRule.brokenBy(password, "cv-thi-dua")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"muoimot-chu, LENGTH", "aaaaaaaabbbb, VARIED", "012345678901, NOT_ONLY_DIGITS", "0912 345 6789, NOT_ONLY_DIGITS", "Chủ-tịch ở xã tôi, USER_DATA",
        "mật khẩu 2024, COMMON", "Matkhau@2026!, COMMON", "P@ssw0rd12345, COMMON", "qwertyuiop123, COMMON", "password password, COMMON",
        "Việt Nam vô địch, COMMON", "iloveyou2024!, COMMON", "thi-dua-khen-thuong, COMMON"})
    void refusesWhatIsEasilyGuessed(String password, PasswordRule rule) {
        assertThat(PasswordRule.brokenBy(password, "chu-tich")).contains(rule);
    }

    @Test
    void countsLettersAsTheyAreRead() {
        String twelve = "ế".repeat(4) + "ộữằạ" + "abcd";
        assertThat(PasswordRule.brokenBy(Normalizer.normalize(twelve, Normalizer.Form.NFD), "an")).isEmpty();
        assertThat(PasswordRule.brokenBy(Normalizer.normalize(twelve.substring(1), Normalizer.Form.NFD), "an")).contains(PasswordRule.LENGTH);
        assertThat(PasswordRule.brokenBy("abcde fghij ".repeat(11), "an")).contains(PasswordRule.LONGEST);
    }

    @Test
    void refusesInTheWordsOfTheRule() {
        assertThatThrownBy(() -> TestPasswords.rules().requireGood("ngắn", "an")).isInstanceOf(Refused.class)
            .hasMessage("Mật khẩu phải có ít nhất 12 ký tự.");
    }

    @Test
    void theDemonstrationsPasswordIsKnownInTheDemonstrationOnly() {
        var environment = new MockEnvironment().withProperty("thidua.demo.password", "thidua-demo");
        assertThatThrownBy(() -> new Passwords(new KnownPasswords(environment)).requireGood("thidua-demo", "an")).isInstanceOf(Refused.class);
        environment.setActiveProfiles("demo");
        assertThatCode(() -> new Passwords(new KnownPasswords(environment)).requireGood("thidua-demo", "an")).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Passwords(new KnownPasswords(environment)).requireGood("thidua-dem", "an")).isInstanceOf(Refused.class);
    }
}

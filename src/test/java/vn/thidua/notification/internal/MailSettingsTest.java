package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"thi-dua@xa-thu.example", "Thi đua xã Thử <thi-dua@xa-thu.example>"})
    void messageIdsEndWithTheDomainOfTheSender(String from) {
        assertThat(new MailSettings(from, null).domain()).isEqualTo("xa-thu.example");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"thi-dua", "thi dua@xa-thu.example", "a@b.example, c@d.example"})
    void theApplicationDoesNotStartWithoutAnAddressToSendFrom(String from) {
        assertThatThrownBy(() -> new MailSettings(from, null)).hasMessageContaining("thidua.mail.from");
    }
}

package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"an@xa-thu.example", "lo.van-an+thi-dua@mail.xa-thu.example", "a@b.c", "AN_1@XA.EXAMPLE"})
    void takesPlainAddresses(String address) {
        assertThat(EmailForm.fits(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", "an@", "@xa.example", "an@xa", "an@@xa.example", "an@xa..example", ".an@xa.example", "an@-xa.example", "an @xa.example",
        "an@xa.example, binh@xa.example", "an@xa.example\r\nBcc: moi-nguoi@xa.example", "Lò Văn An <an@xa.example>", "\"an\"@xa.example", "ấn@xa.example",
        "an@[127.0.0.1]", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@xa.example"})
    void refusesWhatAServerCouldReadOtherwise(String address) {
        assertThat(EmailForm.fits(address)).isFalse();
    }
}

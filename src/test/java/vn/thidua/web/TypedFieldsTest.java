package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.shared.Refused;

class TypedFieldsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/calendar/day");

    @Test
    void aWordIsTheSameHoweverItWasTyped() throws Exception {
        request.addParameter("name", Normalizer.normalize("Huế", Normalizer.Form.NFD));
        MockFilterChain chain = new MockFilterChain();
        new ComposedFields().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest().getParameter("name")).isEqualTo("Huế");
        assertThat(chain.getRequest().getParameterValues("name")).containsExactly("Huế");
        assertThat(chain.getRequest().getParameterMap().get("name")).containsExactly("Huế");
        assertThat(chain.getRequest().getParameter("reason")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u202eexe.fdp"})
    void whatNoKeyboardTypesIsRefused(String text) {
        request.addParameter("reason", text);
        assertThatThrownBy(() -> new PlainFields().preHandle(request, new MockHttpServletResponse(), this)).isInstanceOf(Refused.class);
        request.setContentType("multipart/form-data; boundary=x");
        assertThatCode(() -> new PlainFields().preHandle(request, new MockHttpServletResponse(), this)).doesNotThrowAnyException();
    }

    @Test
    void textPasses() {
        request.addParameter("reason", "Lý do:\r\n\t<b>=1+1</b> ${x}");
        assertThat(new PlainFields().preHandle(request, new MockHttpServletResponse(), this)).isTrue();
    }
}

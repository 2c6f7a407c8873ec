package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A choice between the constants of several enums behind one sealed interface is worded like a choice of one. */
class WordingTest {

    sealed interface Prize permits Medal {

        @JsonCreator
        static Prize of(String code) {
            return Medal.valueOf(code);
        }
    }

    enum Medal implements Prize { GOLD }

    record Row(Prize prize) {
    }

    @Test
    void aCodeOfOneOfItsEnumsIsRead() throws Exception {
        assertThat(Json.MAPPER.readValue("{\"prize\":\"GOLD\"}", Row.class).prize()).isSameAs(Medal.GOLD);
    }

    @Test
    void anUnknownCodeIsNoneOfTheChoices() {
        JsonMappingException problem = Assertions.assertThrows(JsonMappingException.class,
                () -> Json.MAPPER.readValue("{\"prize\":\"LEAD\"}", Row.class));

        assertThat(Wording.expected(List.class, problem)).isEqualTo("không nằm trong các lựa chọn");
    }
}

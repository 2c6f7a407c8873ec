package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thidua.engine.Collisions;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

class RefusalsTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Refusing()).setControllerAdvice(new Refusals(Optional::empty)).build();

    @Test
    void aClientGetsSentenceAndField() throws Exception {
        mvc.perform(get("/invalid").accept(MediaType.APPLICATION_JSON)).andExpect(status().isUnprocessableEntity())
            .andExpect(jsonPath("$.detail").value("Phải nhập tên công trình.")).andExpect(jsonPath("$.field").value("name"));
    }

    @Test
    void aPersonGetsAPage() throws Exception {
        mvc.perform(get("/invalid").accept(MediaType.TEXT_HTML)).andExpect(status().isUnprocessableEntity()).andExpect(view().name("error"))
            .andExpect(model().attribute("sentence", "Phải nhập tên công trình."));
    }

    @Test
    void anUnreadableDateNamesItsField() throws Exception {
        mvc.perform(get("/on/day").param("day", "31/02/2026").accept(MediaType.TEXT_HTML)).andExpect(status().isUnprocessableEntity())
            .andExpect(model().attribute("sentence", "«Ngày kết luận»: phải là một ngày có thật, ví dụ 11/11/2026."));
        mvc.perform(get("/on/day").param("day", "28/02/2026").accept(MediaType.TEXT_HTML)).andExpect(status().isNoContent());
    }

    @Test
    void eachReasonHasItsStatus() throws Exception {
        mvc.perform(get("/conflict")).andExpect(status().isConflict());
        mvc.perform(get("/forbidden")).andExpect(status().isForbidden());
        mvc.perform(get("/missing")).andExpect(status().isNotFound());
    }

    @Test
    void whoLosesARaceIsToldSo() throws Exception {
        mvc.perform(get("/race").accept(MediaType.TEXT_HTML)).andExpect(status().isConflict()).andExpect(model().attribute("sentence", Collisions.SENTENCE));
        mvc.perform(get("/race").accept(MediaType.APPLICATION_JSON)).andExpect(status().isConflict()).andExpect(jsonPath("$.detail").value(Collisions.SENTENCE));
        assertThatThrownBy(() -> mvc.perform(get("/bug").accept(MediaType.TEXT_HTML))).hasRootCauseMessage("a bug");
    }

    @Controller
    static class Refusing {

        @GetMapping("/on/day")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void on(@RequestParam @Label("Ngày kết luận") @DateTimeFormat(pattern = "d/M/yyyy") LocalDate day) {
            Objects.requireNonNull(day);
        }

        @GetMapping("/{reason}")
        void refuse(@PathVariable String reason) {
            throw switch (reason) {
                case "invalid" -> Refused.invalid("name", "Phải nhập tên công trình.");
                case "conflict" -> Refused.conflict("Đã có người khác hoàn thành.");
                case "race" -> new DataIntegrityViolationException("twice", new SQLException("unique", "23505"));
                case "bug" -> new IllegalStateException("a bug");
                case "forbidden" -> Refused.forbidden("Bạn không được phép.");
                default -> Refused.notFound("Không có công trình này.");
            };
        }
    }
}

package vn.thidua.engine.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.FilterChain;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.shared.Refused;

class RefusalInterceptorTest {

    private static final Refused REFUSED = Refused.invalid("reason", "«Lý do»: phải nhập.");

    @Test
    void ourOwnCodeReceivesTheRefusalItselfOutOfItsWrapping() {
        assertThat(thrown(REFUSED)).isSameAs(REFUSED);
        assertThat(thrown(new ProcessEngineException("in a delegate", REFUSED))).isSameAs(REFUSED);
    }

    @Test
    void ourOwnCodeReceivesEverythingElseUntouched() {
        RuntimeException lock = new OptimisticLockingException("the job executor counts on it");
        assertThat(thrown(lock)).isSameAs(lock);
    }

    @ParameterizedTest
    @CsvSource({"INVALID, 422", "CONFLICT, 409", "FORBIDDEN, 403", "NOT_FOUND, 404"})
    void anHttpClientReceivesExactlyTheStatus(Refused.Reason reason, int status) {
        Refused refused = switch (reason) {
            case INVALID -> REFUSED;
            case CONFLICT -> Refused.conflict("Đã xong.");
            case FORBIDDEN -> Refused.forbidden("Không được.");
            case NOT_FOUND -> Refused.notFound("Không có.");
        };
        Response response = answer(refused);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getEntity()).asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
                .containsEntry("message", refused.getMessage()).containsOnlyKeys("type", "message", "field");
    }

    @Test
    void anHttpClientThatLostARaceReceives409AndOneThatCameTooLate404() {
        assertThat(answer(new OptimisticLockingException("x")).getStatus()).isEqualTo(409);
        assertThat(answer(new TaskAlreadyClaimedException("t", "a")).getStatus()).isEqualTo(409);
        assertThat(answer(new NullValueException("task is null")).getStatus()).isEqualTo(404);
    }

    @Test
    void aMistakeOfOursStaysOne() {
        RuntimeException mistake = new IllegalStateException("x");
        assertThat(inRequest(mistake)).isSameAs(mistake);
        NullPointerException takenForTheClients = new NullPointerException("x");
        assertThat(inRequest(takenForTheClients)).isExactlyInstanceOf(ProcessEngineException.class).hasCause(takenForTheClients);
    }

    private static Response answer(RuntimeException problem) {
        return ((WebApplicationException) inRequest(problem)).getResponse();
    }

    private static Throwable inRequest(RuntimeException problem) {
        Throwable[] seen = new Throwable[1];
        FilterChain chain = (request, response) -> seen[0] = thrown(problem);
        assertThat(catchThrowable(() -> new EngineRequest().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain)))
                .isNull();
        assertThat(EngineRequest.isActive()).as("the mark is taken off again").isFalse();
        return seen[0];
    }

    private static Throwable thrown(RuntimeException problem) {
        RefusalInterceptor interceptor = new RefusalInterceptor();
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw problem;
            }
        });
        return catchThrowable(() -> interceptor.execute(new ClaimTaskCmd("t", "a")));
    }
}

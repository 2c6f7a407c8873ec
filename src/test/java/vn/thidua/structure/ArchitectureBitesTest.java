package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shows each rule of {@link ArchitectureTest} what it must refuse. */
class ArchitectureBitesTest {

    @Test
    void rulesRefuseWhatTheyAreFor() {
        assertThat(refuses(ArchitectureTest.timeComesFromTheInjectedClock, AsksTheComputer.class, 4)).isTrue();
        assertThat(refuses(ArchitectureTest.timeComesFromTheInjectedClock, AsksTheClock.class, 0)).isTrue();
        assertThat(refuses(ArchitectureTest.engineStaysBehindItsDoor, CallsTheEngine.class, 2)).isTrue();
        assertThat(refuses(ArchitectureTest.delegatesLiveWithTheirProcess, Stray.class, 2)).isTrue();
        assertThat(refuses(ArchitectureTest.nothingIsInjectedIntoFields, CallsTheEngine.class, 1)).isTrue();
    }

    private static boolean refuses(ArchRule rule, Class<?> type, int times) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).getFailureReport().getDetails().size() == times;
    }

    static class AsksTheComputer {
        Object[] now() {
            return new Object[] {Instant.now(), LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")), new Date(), System.currentTimeMillis()};
        }
    }

    static class AsksTheClock {
        Object[] now(Clock clock) {
            return new Object[] {clock.instant(), LocalDate.now(clock), new Date(clock.millis())};
        }
    }

    static class CallsTheEngine {
        @Autowired
        RuntimeService runtime;

        void start() {
            runtime.startProcessInstanceByKey("registration");
        }
    }

    static class Stray implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
        }
    }
}

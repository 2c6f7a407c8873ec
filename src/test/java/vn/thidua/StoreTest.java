package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.InMemoryAccounts;
import vn.thidua.engine.testing.OnEveryDatabase;
import vn.thidua.shared.SettableClock;

/** The stores of the modules that need no process, on one migrated database and one Spring context for all such tests; rolled back after each. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@DataJpaTest
@Import(StoreTest.Beans.class)
public @interface StoreTest {

    /** What the engine provides elsewhere. */
    @TestConfiguration
    @ComponentScan({"vn.thidua.organization.internal", "vn.thidua.audit.internal", "vn.thidua.notification.internal", "vn.thidua.rulepack.internal",
        "vn.thidua.deadline", "vn.thidua.plan"})
    class Beans {

        @Bean
        SettableClock clock() {
            return new SettableClock(LocalDate.of(2024, 1, 10));
        }

        @Bean
        InMemoryAccounts accounts() {
            return new InMemoryAccounts();
        }

        @Bean
        CurrentActor actor() {
            return () -> "cv-giao-duc";
        }
    }
}

package vn.thidua.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.thidua.ThiDuaApplication;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.running.OwnEngine;

/** The whole application on a free port, on a copy of {@link Commune}'s database on PostgreSQL, its jobs left to the test; one context for all that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@SpringBootTest(classes = ThiDuaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=false")
@ContextConfiguration(initializers = BusyCommune.Copy.class)
@Import(TestEngine.class)
@TestExecutionListeners(listeners = OwnEngine.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface BusyCommune {

    /** Before the context begins: playing the commune starts and ends another one. */
    class Copy implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + Commune.copy(), "spring.datasource.username=postgres", "spring.datasource.password=bat-ky",
                    "spring.datasource.hikari.maximum-pool-size=24").applyTo(context);
        }
    }
}

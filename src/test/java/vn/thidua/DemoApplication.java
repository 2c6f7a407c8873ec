package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.thidua.running.OwnEngine;

/**
 * The whole application with the demonstration's three movements in it, on a free port with a database in memory. Loading takes half a minute: all
 * integration tests that carry this share one context, so each leaves the world as it found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@SpringBootTest(classes = ThiDuaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:demo-application;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"})
@TestExecutionListeners(listeners = OwnEngine.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DemoApplication {

    /** Of every account, the administrator {@code quantri} included. */
    String PASSWORD = "thidua-demo";
}

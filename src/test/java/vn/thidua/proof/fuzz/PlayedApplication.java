package vn.thidua.proof.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.thidua.ThiDuaApplication;
import vn.thidua.running.OwnEngine;

/**
 * The rehearsal's stage with the doors of the real application: scenarios are played in it, its database is cleared between them, and REST, Tasklist
 * and our pages answer on a free port. All tests that carry this share one context and clear the stage first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("rehearsal")
@Import({StageWatch.class, Theatre.class, DryRun.class})
@SpringBootTest(classes = ThiDuaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:played-application;DB_CLOSE_DELAY=-1",
    "spring.autoconfigure.exclude=",
    "camunda.bpm.generate-unique-process-engine-name=false",
    "thidua.admin.id=" + PlayedApplication.ADMIN,
    "thidua.admin.password=" + PlayedApplication.PASSWORD})
@TestExecutionListeners(listeners = OwnEngine.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PlayedApplication {

    String ADMIN = "quantri";
    /** Of every account a test signs in with. */
    String PASSWORD = "Mat-khau-thu-nghiem-2026!";
}

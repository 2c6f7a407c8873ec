package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thidua.running.EngineAndPages;

/** The application on a free port with an empty database in memory; all tests that carry this share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EngineAndPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:running-application;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "thidua.deployment.at-start=false",
    "thidua.admin.id=" + RunningApplication.ADMIN,
    "thidua.admin.password=" + RunningApplication.PASSWORD})
public @interface RunningApplication {

    String ADMIN = "quantri";
    String PASSWORD = "mat-khau-thu-nghiem";
}

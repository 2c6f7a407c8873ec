package vn.thidua.movement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.testing.OnEveryDatabase;
import vn.thidua.engine.testing.TestEngine;

/** A test of the processes of movement, registration and review with the real modules below them; one context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@SpringBootTest(classes = UpToReview.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "spring.datasource.url=jdbc:h2:mem:up-to-review-${random.uuid};DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "spring.mail.host=127.0.0.1",
    "thidua.mail.from=thi-dua@xa-thu.example",
    "thidua.deployment.at-start=false",
    "thidua.deployment.guard=false",
    "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
})
@Import({TestEngine.class, ChiLangStage.class})
public @interface ProcessTest {
}

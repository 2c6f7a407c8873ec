package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.ThiDuaApplication;

/**
 * A test of the whole application without its web part: engine, JPA and Flyway on an H2 database in memory, job executor off,
 * and an engine that starts without models and takes toys.
 * All tests with this annotation and without configuration of their own share one context and one database, so use ids of your own.
 *
 * <p>Inject {@link TestEngine} to deploy a small model, act as a person, run due jobs and move the clock. A contract, delegate or other
 * bean that only the test needs is a static nested class of the test, named in {@code @Import} (this makes a context of its own).
 *
 * <pre>
 * &#64;EngineTest
 * class RegistrationProcessTest {
 *     &#64;Autowired TestEngine engine;
 *     &#64;Autowired Processes processes;
 *
 *     &#64;Test
 *     void anOfficerRegisters() {
 *         engine.deploy("processes/registration/registration.bpmn");
 *         processes.start("registration", "M/r0/xa-van-thuy", Map.of("unitId", "xa-van-thuy"));
 *         engine.runJobs("M/r0/xa-van-thuy");
 *         engine.as("can-bo-a", () -&gt; taskService.complete(engine.task("M/r0/xa-van-thuy").getId(), Map.of(…)));
 *     }
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = ThiDuaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "spring.datasource.url=jdbc:h2:mem:engine-test-${random.uuid};DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "thidua.deployment.guard=false",
    "thidua.deployment.at-start=false",
    "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
})
@Import(TestEngine.class)
public @interface EngineTest {
}

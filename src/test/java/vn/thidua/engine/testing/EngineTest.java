package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the engine module without domain modules and web part: engine, JPA and Flyway on an H2 database in memory, job executor off,
 * and an engine that starts without models and takes toys. {@link ApplicationTest} is the same with all modules.
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
 *     &#64;Autowired TaskService tasks;
 *
 *     &#64;Test
 *     void anOfficerRegisters() {
 *         engine.deploy("processes/registration/registration.bpmn");
 *         processes.start("registration", "M/r0/xa-van-thuy", Map.of("unitId", "xa-van-thuy"));
 *         engine.runJobs("M/r0/xa-van-thuy");
 *         engine.as("can-bo-a", List.of("unit-officer.xa-van-thuy"), () -&gt;
 *                 tasks.complete(engine.task("M/r0/xa-van-thuy").getId(), Map.of(…)));
 *     }
 * }
 * </pre>
 *
 * <p>Start, message and deadline go through {@code Processes}; the engine refuses variables that come from outside, tests included.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@Inherited
@SpringBootTest(classes = EngineOnly.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "spring.datasource.url=jdbc:h2:mem:engine-test-${random.uuid};DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "thidua.deployment.at-start=false",
    "thidua.deployment.guard=false",
    "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
})
@Import(TestEngine.class)
public @interface EngineTest {
}

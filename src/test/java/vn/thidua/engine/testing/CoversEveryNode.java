package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Measures and gates the coverage of a process: the tests of this class together must have entered every flow node of the named
 * processes, or the class fails naming those that were missed. Put it beside {@link EngineTest} on the one class that plays the process:
 *
 * <pre>
 * &#64;EngineTest
 * &#64;CoversEveryNode("registration")
 * class RegistrationProcessTest { … }
 * </pre>
 *
 * <p>The report with coloured diagrams, node and flow coverage lies in target/process-test-coverage/&lt;test class&gt;/report.html.
 * A process may only be started inside a test method, not before.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ProcessEngineCoverageConfiguration.class)
@TestExecutionListeners(listeners = NodeCoverageGate.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface CoversEveryNode {

    /** Keys of the processes that must be covered. */
    String[] value();
}

package vn.thidua.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails a class with {@link CoversEveryNode} whose tests left a node out. */
public class NodeCoverageGate implements TestExecutionListener {

    private NodeCoverage coverage;

    @Override
    public void prepareTestInstance(TestContext test) {
        if (coverage == null) {
            coverage = new NodeCoverage(test.getApplicationContext().getBean(ProcessEngine.class));
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (coverage == null) {
            return;
        }
        CoversEveryNode gate = AnnotatedElementUtils.findMergedAnnotation(test.getTestClass(), CoversEveryNode.class);
        for (String processKey : gate.value()) {
            assertThat(coverage.missing(processKey)).as("nodes of %s that no test enters", processKey).isEmpty();
        }
    }
}

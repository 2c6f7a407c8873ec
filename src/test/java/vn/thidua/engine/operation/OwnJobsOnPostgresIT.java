package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class OwnJobsOnPostgresIT extends OwnJobsTest {

    @Test
    void twoLivingNodesWithOneNameDoNotFreeEachOthersJobs() throws Exception {
        OwnJobs first = new OwnJobs(new NodeSettings("nut-chung"), dataSource);
        started(first);
        String held = lockedBy("nut-chung");

        JobExecutor second = started(new OwnJobs(new NodeSettings("nut-chung"), dataSource));
        assertThat(second.getLockOwner()).as("a name of its own, for this life").isNotEqualTo("nut-chung").isNotBlank();
        assertThat(job(held).getLockOwner()).isEqualTo("nut-chung");

        first.destroy();
        OwnJobs third = new OwnJobs(new NodeSettings("nut-chung"), dataSource);
        assertThat(started(third).getLockOwner()).isEqualTo("nut-chung");
        assertThat(job(held).getLockOwner()).isNull();
        third.destroy();
    }
}

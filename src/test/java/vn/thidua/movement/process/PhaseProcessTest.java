package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.PhaseStatus;
import vn.thidua.movement.Phases;
import vn.thidua.movement.ProcessTest;

@ProcessTest
class PhaseProcessTest {

    @Autowired ChiLangStage stage;
    @Autowired Phases phases;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void runsItsRoundsFromItsFirstDayToItsEnd() {
        String id = stage.issued("phase-test", "plan.yaml");
        stage.runJobs(id);
        String phase = id + "/p0";
        stage.runJobs(phase);
        assertThat(phases.get(phase).status()).isEqualTo(PhaseStatus.PLANNED);
        assertThat(stage.dueOf(phase, "event_phaseStarts")).isEqualTo("2024-01-01T00:00:00+07:00");
        stage.fire(phase, "event_phaseStarts");
        assertThat(phases.get(phase).status()).isEqualTo(PhaseStatus.OPEN);
        stage.runJobs(phase + "/r0");
        assertThat(stage.dueOf(phase + "/r0", "event_roundOpens")).isEqualTo("2024-11-01T00:00:00+07:00");
        stage.fire(phase + "/r0", "event_roundOpens");
        stage.fire(phase + "/r0", "event_roundDue");
        stage.complete("cv-thi-dua", phase + "/r0", Map.of("summary", "Không có báo cáo"));
        assertThat(stage.dueOf(phase, "event_phaseEnds")).isEqualTo("2024-11-01T00:00:00+07:00");
        stage.fire(phase, "event_phaseEnds");
        assertThat(phases.get(phase).status()).isEqualTo(PhaseStatus.CLOSED);
        assertThat(stage.isRunning("phase", phase)).isFalse();
        assertThat(stage.trace(phase)).containsSubsequence("serviceTask_preparePhase", "event_phaseStarts", "serviceTask_openPhase", "event_phaseEnds", "serviceTask_closePhase");
    }
}

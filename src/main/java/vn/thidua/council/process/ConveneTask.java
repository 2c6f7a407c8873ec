package vn.thidua.council.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.thidua.council.ConveneSession;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;

/** The council's secretary calls the council together. */
@ForUserTask(process = "council-session", task = "userTask_convene", showsPersons = true)
class ConveneTask implements UserTaskContract<ConveneTask.View, ConveneTask.Submission> {

    /** @param previous the minutes of a sitting that could not be opened, empty the first time */
    record View(String movement, int nextSitting, String previous, boolean again, int caseCount, List<Item> cases) {
    }

    record Item(int position, String title) {
    }

    record Submission(
            @NotNull @Label("Thời gian họp") LocalDateTime meetsAt,
            @NotBlank @Size(max = 500) @Label("Địa điểm") String place) {
    }

    private final ConveneSession convene;
    private final CouncilSessions sessions;
    private final DescribeMovement describe;

    ConveneTask(ConveneSession convene, CouncilSessions sessions, DescribeMovement describe) {
        this.convene = convene;
        this.sessions = sessions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        CouncilSession session = sessions.get(task.text("sessionId"));
        String previous = session.minutes() == null ? "" : session.minutes();
        return new View(describe.of(session.movementId()).title(), session.sitting() + 1, previous, !previous.isEmpty(),
                session.agenda().size(), session.agenda().stream().map(item -> new Item(item.position(), item.title())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        convene.convene(task.text("sessionId"), submission.meetsAt().atZone(VietnamTime.ZONE).toInstant(), submission.place());
        return Map.of();
    }
}

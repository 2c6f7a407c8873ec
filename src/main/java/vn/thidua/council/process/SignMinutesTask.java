package vn.thidua.council.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.ProposeUpward;
import vn.thidua.council.SignMinutes;
import vn.thidua.council.TieBreak;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;

/** The council's chair signs the minutes and decides what the vote left even. */
@ForUserTask(process = "council-session", task = "userTask_signMinutes", showsPersons = true)
class SignMinutesTask implements UserTaskContract<SignMinutesTask.View, SignMinutesTask.Submission> {

    /**
     * @param ties       the cases with equal votes that the regulation leaves to the chair; usually none
     * @param proposable the cases that may be proposed to a higher decider; none when the plan foresees no such proposal
     */
    record View(String movement, String meeting, String minutes, List<Tie> ties, List<Proposable> proposable) {
    }

    record Proposable(String nominationId, String title) {
    }

    record Tie(String nominationId, String title, String sentence) {
    }

    record Submission(
            @Size(max = 500) @Label("Trường hợp có số phiếu bằng nhau") List<@NotNull @Valid Row> tieBreaks,
            @Size(max = 500) @Label("Đề xuất trình cấp trên khen thưởng") List<@NotBlank @Size(max = 255) String> proposedUpward) {
    }

    record Row(
            @NotBlank @Size(max = 255) @Label("Trường hợp") String nominationId,
            @NotNull @Label("Đề nghị") Boolean recommend,
            @NotBlank @Size(max = 1000) @Label("Lý do") String reason) {
    }

    private final SignMinutes sign;
    private final ProposeUpward upward;
    private final CouncilSessions sessions;
    private final DescribeMovement describe;

    SignMinutesTask(SignMinutes sign, ProposeUpward upward, CouncilSessions sessions, DescribeMovement describe) {
        this.sign = sign;
        this.upward = upward;
        this.sessions = sessions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        CouncilSession session = sessions.get(task.text("sessionId"));
        return new View(describe.of(session.movementId()).title(), MeetingFacts.meeting(session), session.minutes(),
                session.agenda().stream().filter(CouncilSession.Item::tied)
                        .map(item -> new Tie(item.nominationId(), item.title(), item.sentence())).toList(), proposable(session));
    }

    private List<Proposable> proposable(CouncilSession session) {
        return !upward.mayPropose(session.movementId()) ? List.of() : session.agenda().stream()
                .filter(item -> item.award() != null && (item.recommended() || item.tied()))
                .map(item -> new Proposable(item.nominationId(), item.title() + " – " + item.award().label())).toList();
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<TieBreak> ties = submission.tieBreaks() == null ? List.of() : submission.tieBreaks().stream()
                .map(row -> new TieBreak(row.nominationId(), row.recommend(), row.reason())).toList();
        upward.propose(task.text("sessionId"), task.userId(), submission.proposedUpward() == null ? List.of() : submission.proposedUpward());
        sign.sign(task.text("sessionId"), task.userId(), ties);
        return Map.of();
    }
}

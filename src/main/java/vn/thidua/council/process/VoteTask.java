package vn.thidua.council.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.council.CastBallot;
import vn.thidua.council.Choice;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/**
 * A member votes on every case, secretly. What is submitted reaches the counters and nothing else: the task returns no variables, takes no
 * extra answers, and the record never writes its content.
 */
@ForUserTask(process = "ballot", task = "userTask_vote", extraAnswers = false)
class VoteTask implements UserTaskContract<VoteTask.View, VoteTask.Submission> {

    /** @param recused the cases on which this member does not vote, empty when there are none */
    record View(String movement, String meeting, String threshold, String ends, String recused, List<Case> cases, List<Option> choices) {
    }

    /** A case with what a member should know before voting. */
    record Case(String nominationId, String title, String unit, String award, String achievement, String report, String registered,
                String assessment) {
    }

    record Option(String value, String label) {
    }

    record Submission(@NotNull @Size(max = 500) @Label("Phiếu") List<@NotNull @Valid Vote> votes) {

        @Override
        public String toString() {
            return "Submission[secret]";
        }
    }

    record Vote(@NotBlank @Size(max = 255) @Label("Trường hợp") String nominationId, @NotNull @Label("Ý kiến") Choice choice) {

        @Override
        public String toString() {
            return "Vote[secret]";
        }
    }

    private final CastBallot cast;
    private final CouncilSessions sessions;
    private final DescribeMovement movements;
    private final VoteCases cases;

    VoteTask(CastBallot cast, CouncilSessions sessions, DescribeMovement movements, VoteCases cases) {
        this.cast = cast;
        this.sessions = sessions;
        this.movements = movements;
        this.cases = cases;
    }

    @Override
    public View view(OpenTask task) {
        CouncilSession session = sessions.get(task.text("sessionId"));
        CouncilSession.Member member = session.members().stream().filter(one -> one.id().equals(task.text("memberId"))).findFirst()
                .orElseThrow(() -> Refused.forbidden("Đồng chí không thuộc phiên họp này."));
        return new View(movements.of(session.movementId()).title(), MeetingFacts.meeting(session), MeetingFacts.threshold(session),
                MeetingFacts.votingEnds(session), recused(session, member),
                session.agenda().stream().filter(item -> !member.isRecusedFrom(item.nominationId())).map(item -> cases.describe(session, item)).toList(),
                List.of(option(Choice.AGREE), option(Choice.DISAGREE), blank(session)));
    }

    @Override
    public String subject(OpenTask task) {
        return movements.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        cast.cast(task.text("sessionId"), task.text("ballotKey"), task.userId(), choices(submission));
        return Map.of();
    }

    private static Map<String, Choice> choices(Submission submission) {
        return submission.votes().stream().collect(Collectors.toMap(Vote::nominationId, Vote::choice,
                (first, second) -> { throw Refused.invalid("votes", "Mỗi trường hợp chỉ chọn một ý kiến."); }));
    }

    private static String recused(CouncilSession session, CouncilSession.Member member) {
        return session.agenda().stream().filter(item -> member.isRecusedFrom(item.nominationId()))
                .map(item -> item.position() + ". " + item.title()).collect(Collectors.joining("\n"));
    }

    private static Option option(Choice choice) {
        return new Option(choice.name(), choice.label());
    }

    private static Option blank(CouncilSession session) {
        return session.regulation().abstentionAllowed() ? option(Choice.ABSTAIN)
                : new Option(Choice.ABSTAIN.name(), "Phiếu trắng (không hợp lệ)");
    }
}

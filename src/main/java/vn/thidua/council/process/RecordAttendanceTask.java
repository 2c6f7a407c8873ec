package vn.thidua.council.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.thidua.council.Attendance;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.RecordAttendance;
import vn.thidua.council.RecusalRequest;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;

/** The secretary records who came and who stays out of which case. */
@ForUserTask(process = "council-session", task = "userTask_recordAttendance")
class RecordAttendanceTask implements UserTaskContract<RecordAttendanceTask.View, RecordAttendanceTask.Submission> {

    record View(String movement, String meeting, String quorum, List<Member> members, List<Item> cases) {
    }

    /** @param recused why the member must stay out of which cases, empty when of none */
    record Member(String memberId, String name, String role, String recused) {
    }

    record Item(String value, String label) {
    }

    record Submission(
            @NotNull @Size(max = 200) @Label("Thành viên") List<@NotNull @Valid Row> attendance,
            @Size(max = 500) @Label("Không biểu quyết") List<@NotNull @Valid RecusalRow> recusals,
            @Label("Giờ kết thúc bỏ phiếu") LocalDateTime votingEndsAt) {
    }

    record Row(
            @NotBlank @Size(max = 64) @Label("Thành viên") String memberId,
            @NotNull @Label("Có mặt") Boolean present,
            @Size(max = 1000) @Label("Lý do vắng") String absenceReason) {
    }

    record RecusalRow(
            @NotBlank @Size(max = 64) @Label("Thành viên") String memberId,
            @NotBlank @Size(max = 255) @Label("Trường hợp") String nominationId,
            @NotBlank @Size(max = 1000) @Label("Lý do") String reason) {
    }

    private final RecordAttendance record;
    private final CouncilSessions sessions;
    private final DescribeMovement describe;

    RecordAttendanceTask(RecordAttendance record, CouncilSessions sessions, DescribeMovement describe) {
        this.record = record;
        this.sessions = sessions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        CouncilSession session = sessions.get(task.text("sessionId"));
        return new View(describe.of(session.movementId()).title(), MeetingFacts.meeting(session),
                MeetingFacts.quorum(session, session.members().size()),
                session.members().stream().map(member -> member(session, member)).toList(),
                session.agenda().stream().map(item -> new Item(item.nominationId(), item.position() + ". " + item.title())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<Attendance> attendance = submission.attendance().stream()
                .map(row -> new Attendance(row.memberId(), row.present(), row.absenceReason())).toList();
        List<RecusalRequest> recusals = submission.recusals() == null ? List.of() : submission.recusals().stream()
                .map(row -> new RecusalRequest(row.memberId(), row.nominationId(), row.reason())).toList();
        Instant ends = submission.votingEndsAt() == null ? null : submission.votingEndsAt().atZone(VietnamTime.ZONE).toInstant();
        boolean quorate = record.record(task.text("sessionId"), attendance, recusals, ends);
        return quorate ? Map.of("quorate", true, "votingEndsAt", VietnamTime.iso(ends)) : Map.of("quorate", false);
    }

    private static Member member(CouncilSession session, CouncilSession.Member member) {
        String recused = String.join("\n", member.recusals().stream().map(recusal -> titleOf(session, recusal) + ": " + recusal.reason())
                .toList());
        return new Member(member.id(), member.name(), member.role().label(), recused);
    }

    private static String titleOf(CouncilSession session, RecusalRequest recusal) {
        return session.agenda().stream().filter(item -> item.nominationId().equals(recusal.nominationId()))
                .map(CouncilSession.Item::title).findFirst().orElse(recusal.nominationId());
    }
}

package vn.thidua.council.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.InitiativeLevel;
import vn.thidua.initiative.Initiatives;
import vn.thidua.initiative.Recognition;
import vn.thidua.initiative.SettleInitiatives;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** The secretary of the initiative council enters at which level each initiative is recognised, or why it is not; the vote is binding. */
@ForUserTask(process = "initiative", task = "userTask_recordRecognition", showsPersons = true)
class RecordRecognitionTask implements UserTaskContract<RecordRecognitionTask.View, RecordRecognitionTask.Submission> {

    record View(String movement, List<Line> initiatives, List<Option> levels) {
    }

    /** @param council the advice with its figures */
    record Line(String initiativeId, String title, String authors, boolean recommended, String council) {
    }

    record Option(String value, String label) {
    }

    record Submission(@NotNull @Size(max = 500) @Label("Kết quả") List<@NotNull @Valid Row> results) {
    }

    record Row(
            @NotBlank @Size(max = 255) @Label("Sáng kiến") String initiativeId,
            @Label("Cấp công nhận") InitiativeLevel level,
            @Size(max = 4000) @Label("Nhận xét, lý do") String reason) {
    }

    private final Initiatives initiatives;
    private final SettleInitiatives settle;
    private final CouncilResults results;
    private final DescribeMovement describe;

    RecordRecognitionTask(Initiatives initiatives, SettleInitiatives settle, CouncilResults results, DescribeMovement describe) {
        this.initiatives = initiatives;
        this.settle = settle;
        this.results = results;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        Map<String, CouncilResult> voted = voted(task);
        return new View(describe.of(task.text("movementId")).title(),
                initiatives.ofRound(task.text("roundKey")).stream().map(one -> line(one, voted.get(one.id()))).toList(),
                Arrays.stream(InitiativeLevel.values()).map(level -> new Option(level.name(), level.label())).toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        Map<String, CouncilResult> voted = voted(task);
        settle.settle(task.text("roundKey"), submission.results().stream().map(row -> recognition(row, voted)).toList());
        return Map.of();
    }

    private Map<String, CouncilResult> voted(OpenTask task) {
        return results.of(task.text("roundKey")).stream().collect(Collectors.toMap(CouncilResult::nominationId, Function.identity()));
    }

    private static Line line(Initiative initiative, CouncilResult voted) {
        return new Line(initiative.id(), initiative.dossier().title(), initiative.authors(), voted.recommended(), voted.sentence());
    }

    private static Recognition recognition(Row row, Map<String, CouncilResult> voted) {
        CouncilResult result = voted.get(row.initiativeId());
        if (result == null) {
            throw Refused.invalid("results", "Có sáng kiến không thuộc phiên họp.");
        }
        boolean silent = row.reason() == null || row.reason().isBlank();
        return new Recognition(row.initiativeId(), result.recommended(), row.level(), silent && !result.recommended() ? result.sentence()
                : row.reason());
    }
}

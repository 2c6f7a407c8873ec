package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.ThiDuaApplication;

/** SC-17: one officer, four roles, thirty units. The scenario holds, and a copy in which one unit is opened by hand fails at exactly the count. */
class OneOfficerRehearsalIT {

    private static final Path PLANS = Path.of("plans/my-thanh-2015");

    @TempDir
    Path copy;

    @Test
    void elevenTasksAreEnough() {
        Run run = rehearse(PLANS.resolve("sc-17.yaml"));

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aRegistrationAcceptedInItsFormIsOneTaskMore() throws IOException {
        Run run = turned("  with: {choice: RETURN, reason: Việc làm thường xuyên hằng tháng}",
            "  with: {choice: RETURN, reason: Việc làm thường xuyên hằng tháng}\n"
            + "- {at: 2024-01-31 09:08, by: cong-chuc, task: registration/userTask_acceptRegistration, of: doan-thanh-nien,"
            + " with: {verdicts: [{every: objects, give: {objectId: \"{row.objectId}\", outcome: RETURN, reason: Việc làm thường xuyên hằng tháng}}]}}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).singleElement().asString().contains("handwork=cong-chuc", "opened = 12", "pages = 12");
        assertThat(run.failedActs()).singleElement().asString().contains("Không có việc nào được chọn trên trang");
    }

    private Run turned(String from, String to) throws IOException {
        for (String file : List.of("sc-17.yaml", "sc-17-plan.yaml", "sc-17-roster.yaml")) {
            Files.copy(PLANS.resolve(file), copy.resolve(file));
        }
        String text = Files.readString(copy.resolve("sc-17.yaml"));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(copy.resolve("sc-17.yaml"), text.replace(from, to));
        return rehearse(copy.resolve("sc-17.yaml"));
    }

    private static Run rehearse(Path scenario) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exitCode = RehearseCommand.run(ThiDuaApplication.class, new String[] {"rehearse", scenario.toString()},
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Run(exitCode, bytes.toString(StandardCharsets.UTF_8));
    }

    private record Run(int exitCode, String output) {

        List<String> failedActs() {
            return output.lines().filter(line -> line.startsWith("✗")).toList();
        }

        List<String> failedChecks() {
            return output.lines().filter(line -> line.startsWith("HỎNG")).toList();
        }
    }
}

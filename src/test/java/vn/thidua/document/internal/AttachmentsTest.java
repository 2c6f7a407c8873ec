package vn.thidua.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.audit.AuditLog;
import vn.thidua.document.AttachFile;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.EvidenceFiles;
import vn.thidua.document.ReadFile;
import vn.thidua.document.SampleFiles;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.movement.ProcessTest;
import vn.thidua.shared.Refused;

/** Files of a report from the officer to the receiver, and what becomes of those that nobody sends. */
@ProcessTest
class AttachmentsTest {

    private static final Map<String, Object> REPORT = Map.of("sections", Spin.JSON(Map.of("content", "Kế hoạch 12 tin bài", "timetable", "Quý I",
            "assignment", "")));

    @Autowired ChiLangStage stage;
    @Autowired AttachFile attach;
    @Autowired ReadFile read;
    @Autowired EvidenceFiles sent;
    @Autowired FileCleanUp cleanUp;
    @Autowired Contents contents;
    @Autowired JdbcTemplate jdbc;
    @Autowired AuditLog audit;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void whatIsAttachedIsSentWithTheTaskAndStays() {
        String report = publicityPlan("files-sent");
        String task = stage.task(report).getId();
        byte[] pdf = SampleFiles.pdf("files-sent");
        EvidenceFile file = attach("cb-phong-van-hoa", task, "Kế hoạch.pdf", pdf);
        EvidenceFile wrong = attach("cb-phong-van-hoa", task, "Nhầm.png", SampleFiles.png());
        stage.as("cb-phong-van-hoa", () -> attach.remove(task, wrong.id()));
        assertThat(sent.of(ObligationFiles.of(report))).isEmpty();
        refused("cv-thi-dua", file.id(), null);
        stage.complete("cb-phong-van-hoa", report, REPORT);

        assertThat(sent.of(ObligationFiles.of(report))).extracting(EvidenceFile::name).containsExactly("Kế hoạch.pdf");
        assertThatThrownBy(() -> stage.as("cb-phong-van-hoa", () -> attach.remove(task, file.id()))).isInstanceOf(Refused.class);
        assertThat(open("tt-phong-van-hoa", file.id(), stage.task(report).getId())).isEqualTo(pdf);
        refused("cv-thi-dua", file.id(), null);
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "CONFIRM"));
        assertThat(open("cv-thi-dua", file.id(), stage.task(report).getId())).isEqualTo(pdf);
        assertThat(open("chu-tich", file.id(), null)).isEqualTo(pdf);
        refused("cb-xa-van-thuy", file.id(), null);
        refused("cb-xa-van-thuy", file.id(), stage.task(report).getId());
        assertThat(audit.of(report)).extracting(entry -> entry.action()).contains("FILE_UPLOADED", "FILE_REMOVED", "FILE_READ");
    }

    @Test
    void aLaterTurnReplacesWhatTheEarlierSent() {
        String report = publicityPlan("files-replaced");
        EvidenceFile first = attach("cb-phong-van-hoa", stage.task(report).getId(), "Lần 1.docx", SampleFiles.docx("Lần 1"));
        EvidenceFile kept = attach("cb-phong-van-hoa", stage.task(report).getId(), "Giữ.xlsx", SampleFiles.xlsx("Giữ"));
        stage.complete("cb-phong-van-hoa", report, REPORT);
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "RETURN", "reason", "Nhầm tệp"));
        String again = stage.task(report).getId();
        stage.as("cb-phong-van-hoa", () -> attach.remove(again, first.id()));
        stage.as("cb-phong-van-hoa", () -> attach.remove(again, kept.id()));
        stage.as("cb-phong-van-hoa", () -> attach.keep(again, kept.id()));
        assertThat(audit.of(report)).extracting(entry -> entry.action()).contains("FILE_KEPT");
        attach("cb-phong-van-hoa", again, "Lần 2.docx", SampleFiles.docx("Lần 2"));
        assertThat(names(report)).containsExactlyInAnyOrder("Lần 1.docx", "Giữ.xlsx");
        stage.complete("cb-phong-van-hoa", report, REPORT);
        assertThat(names(report)).containsExactlyInAnyOrder("Giữ.xlsx", "Lần 2.docx");
        assertThat(open("tt-phong-van-hoa", first.id(), null)).as("what was sent is never lost").isEqualTo(contents.read(first.sha256()));
    }

    @Test
    void aRefusedFormSendsNoFile() {
        String report = publicityPlan("files-refused");
        attach("cb-phong-van-hoa", stage.task(report).getId(), "a.pdf", SampleFiles.pdf("files-refused"));
        assertThatThrownBy(() -> stage.complete("cb-phong-van-hoa", report, Map.of("sections", Spin.JSON(Map.of("content", "Kế hoạch")))))
                .isInstanceOf(Refused.class);
        assertThat(names(report)).isEmpty();
        stage.complete("cb-phong-van-hoa", report, REPORT);
        assertThat(names(report)).containsExactly("a.pdf");
    }

    @Test
    void onlyTasksThatAskForFilesTakeThemAndNotWithoutEnd() {
        String report = publicityPlan("files-limits");
        String task = stage.task(report).getId();
        assertThatThrownBy(() -> attach("cv-thi-dua", task, "a.pdf", SampleFiles.pdf("a"))).isInstanceOf(Refused.class).hasMessageContaining("Không tìm thấy công việc");
        for (int i = 1; i <= 20; i++) {
            attach("cb-phong-van-hoa", task, i + ".pdf", SampleFiles.pdf("Trang " + i));
        }
        assertThatThrownBy(() -> attach("cb-phong-van-hoa", task, "21.pdf", SampleFiles.pdf("a"))).hasMessage("Tệp «21.pdf»: mỗi lần gửi không quá 20 tệp.");
        stage.complete("cb-phong-van-hoa", report, REPORT);
        assertThatThrownBy(() -> attach("tt-phong-van-hoa", stage.task(report).getId(), "a.pdf", SampleFiles.pdf("a"))).hasMessageContaining("không nhận tệp");
    }

    @Test
    void whatNobodySendsGoesAfterADay() {
        String report = publicityPlan("files-abandoned");
        byte[] shared = SampleFiles.pdf("files-abandoned");
        EvidenceFile draft = attach("cb-phong-van-hoa", stage.task(report).getId(), "a.pdf", shared);
        byte[] large = SampleFiles.pdf("a".repeat(600_000));
        EvidenceFile removed = attach("cb-phong-van-hoa", stage.task(report).getId(), "b.pdf", large);
        stage.as("cb-phong-van-hoa", () -> attach.remove(stage.task(report).getId(), removed.id()));
        assertThat(contents.read(removed.sha256())).as("in several pieces").isEqualTo(large);
        cleanUp.run();
        assertThat(kept(removed)).as("within a day").isTrue();
        stage.at("2024-01-03T00:00:00+07:00");
        cleanUp.run();
        assertThat(kept(removed)).isFalse();
        assertThat(kept(draft)).as("its task is still open").isTrue();
        stage.fire("files-abandoned/r2", "event_roundDue");
        stage.complete("cv-thi-dua", "files-abandoned/r2", Map.of("summary", "Chưa đơn vị nào nộp"));
        cleanUp.run();
        assertThat(kept(draft)).isFalse();
    }

    @Test
    void whatWasChangedWhereItIsKeptIsNotHandedOut() {
        String report = publicityPlan("files-changed");
        EvidenceFile file = attach("cb-phong-van-hoa", stage.task(report).getId(), "a.pdf", SampleFiles.pdf("files-changed"));
        jdbc.update("update td_file_chunk set content = ? where sha256 = ?", SampleFiles.pdf("files-chanced"), file.sha256());
        assertThatThrownBy(() -> contents.read(file.sha256())).isInstanceOf(IllegalStateException.class).hasMessageContaining("changed");
        String task = stage.task(report).getId();
        assertThatThrownBy(() -> open("cb-phong-van-hoa", file.id(), task)).isInstanceOf(Refused.class).hasMessageContaining("không còn nguyên vẹn");
    }

    private boolean kept(EvidenceFile file) {
        return jdbc.queryForObject("select count(*) from td_file_content where sha256 = ?", Long.class, file.sha256()) == 1;
    }

    private List<String> names(String report) {
        return sent.of(ObligationFiles.of(report)).stream().map(EvidenceFile::name).toList();
    }

    private EvidenceFile attach(String userId, String task, String name, byte[] content) {
        return as(userId, () -> attach.attach(task, name, new ByteArrayInputStream(content)));
    }

    private byte[] open(String userId, String file, String task) {
        return as(userId, () -> read.open(file, task).bytes());
    }

    private void refused(String userId, String file, String task) {
        assertThatThrownBy(() -> open(userId, file, task)).as(userId).isInstanceOf(Refused.class).hasMessageContaining("Không tìm thấy");
    }

    private <T> T as(String userId, Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        stage.as(userId, () -> result.set(action.get()));
        return result.get();
    }

    /** The report of Phòng Văn hóa on its publicity plan, open. */
    private String publicityPlan(String id) {
        stage.issued(id, "plan.yaml");
        stage.runJobs(id);
        stage.runJobs(id + "/r2");
        stage.fire(id + "/r2", "event_roundOpens");
        return id + "/r2/phong-van-hoa";
    }
}

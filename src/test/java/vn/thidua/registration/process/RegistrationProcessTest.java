package vn.thidua.registration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.SheetReader;
import vn.thidua.document.SheetRow;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.ExtendDeadline;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.ProcessTest;
import vn.thidua.registration.ExportRound;
import vn.thidua.registration.RecallRegistration;
import vn.thidua.registration.Registrations;

@ProcessTest
class RegistrationProcessTest {

    @Autowired ChiLangStage stage;
    @Autowired Obligations obligations;
    @Autowired Registrations registrations;
    @Autowired RecallRegistration recall;
    @Autowired ExtendDeadline extend;
    @Autowired DescribeRound describe;
    @Autowired ExportRound export;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void sendsASchoolThroughTheEducationAppraiser() {
        String school = stage.registrationOpen("school-test") + "/truong-th-x";
        stage.at("2024-01-10T09:00:00+07:00");
        stage.complete("cb-truong-th-x", school, objects("Dạy học theo chương trình"));
        assertThat(stage.task(school).getTaskDefinitionKey()).isEqualTo("userTask_appraiseBySector");
        assertThat(stage.view("cv-giao-duc", school).get("objects").toString()).contains("theo chương trình");
        stage.complete("cv-giao-duc", school, verdict(school, "RETURN", "Nhiệm vụ thường xuyên hàng năm"));
        assertThat(stage.view("cb-truong-th-x", school).get("rows").toString()).contains("Nhiệm vụ thường xuyên hàng năm");
        stage.at("2024-01-18T09:00:00+07:00");
        stage.complete("cb-truong-th-x", school, objects("Mô hình thư viện mở"));
        stage.complete("cv-giao-duc", school, verdict(school, "PASS", ""));
        stage.complete("cv-thi-dua", school, verdict(school, "PASS", ""));
        assertThat(obligations.get(school).status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThat(stage.isRunning("registration", school)).isFalse();
        assertThat(stage.trace(school)).containsSubsequence("userTask_registerObjects", "userTask_appraiseBySector", "userTask_registerObjects",
                "userTask_appraiseBySector", "userTask_acceptRegistration", "event_registrationAccepted");
    }

    @Test
    void leavesUpperSecondarySchoolsToTheReceiver() {
        String school = stage.registrationOpen("direct-test") + "/truong-thpt-z";
        stage.complete("cb-truong-thpt-z", school, objects("Mô hình câu lạc bộ khoa học"));
        assertThat(stage.task(school).getTaskDefinitionKey()).isEqualTo("userTask_acceptRegistration");
    }

    @Test
    void storesNothingOfARefusedSubmission() {
        String commune = stage.registrationOpen("refusal-test") + "/xa-van-thuy";
        assertThatThrownBy(() -> stage.complete("cb-xa-van-thuy", commune, Map.of("objects", Spin.JSON(List.of())))).hasMessageContaining("ít nhất 01");
        assertThatThrownBy(() -> stage.complete("cb-xa-van-thuy", commune, Map.of("objects", Spin.JSON(List.of()), "approved", true)))
                .hasMessageContaining("«approved»");
        assertThatThrownBy(() -> stage.complete("cb-xa-mai-sao", commune, objects("Cầu dân sinh"))).isInstanceOf(RuntimeException.class);
        assertThat(registrations.history(commune)).isEmpty();
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
    }

    @Test
    void comesBackToTheUnitWhenRecalled() {
        String commune = stage.registrationOpen("recall-test") + "/xa-van-thuy";
        stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh"));
        stage.as("cb-xa-van-thuy", () -> recall.recall(commune));
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
        stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh qua suối"));
        stage.complete("cv-thi-dua", commune, verdict(commune, "PASS", ""));
        assertThatThrownBy(() -> stage.as("cb-xa-van-thuy", () -> recall.recall(commune))).hasMessageContaining("đã được xử lý");
    }

    @Test
    void keepsAPartUntilItIsEnough() {
        String round = stage.registrationOpenWithTwo("part-test");
        String commune = round + "/xa-van-thuy";
        stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh"));
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
        assertThat(stage.view("cb-xa-van-thuy", commune).get("status").toString()).contains("còn thiếu 01/02");
        assertThat(stage.view("cb-xa-van-thuy", commune).get("rows").toString()).contains("Cầu dân sinh");
        stage.at("2024-01-21T00:00:00+07:00");
        stage.fire(commune, "event_registrationDue");
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.MISSED);
        assertThat(describe.of(round).units()).filteredOn(line -> line.obligationId().equals(commune)).singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("thiếu 01/02"));
        assertThat(describe.of(round).units()).filteredOn(line -> line.obligationId().endsWith("/xa-mai-sao")).singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("thiếu 02/02"));
        stage.as("chu-tich", () -> extend.extend(round, LocalDate.of(2024, 1, 25), "Mưa lũ"));
        stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh", "Đường liên thôn"));
        assertThat(obligations.get(commune)).satisfies(obligation -> {
            assertThat(obligation.status()).isEqualTo(ObligationStatus.SUBMITTED);
            assertThat(obligation.missing()).isZero();
        });
        assertThat(registrations.countWorks("part-test")).isEqualTo(2);
    }

    @Test
    void theReceiverTakesTheConsolidatedTableAway() {
        String round = stage.titlesOpen("export-test");
        String commune = round + "/xa-van-thuy";
        stage.complete("cb-xa-van-thuy", commune, Map.of("titles", Spin.JSON(List.of(Map.of("kind", "INDIVIDUAL", "name", "Lý Mẫu Sơn", "position", "Công chức",
                "title", "Chiến sỹ thi đua cơ sở", "form", "Giấy khen của Chủ tịch UBND huyện")))));
        assertThat(stage.view("cv-thi-dua", commune).get("titles").toString()).contains("Chiến sĩ thi đua cơ sở", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện");
        List<SheetRow> table = new ArrayList<>();
        stage.as("cv-thi-dua", () -> table.addAll(SheetReader.read(export.table(round))));
        assertThat(table.get(0).cell(0)).startsWith("BẢNG TỔNG HỢP");
        assertThat(table).anySatisfy(row -> assertThat(row.cells()).contains("UBND xã Vân Thủy", "Đã nộp, chờ xem xét", "đúng hạn", "Cá nhân", "Lý Mẫu Sơn",
                "Chiến sĩ thi đua cơ sở", "Chủ tịch Ủy ban nhân dân cấp huyện"));
        assertThat(table).anySatisfy(row -> assertThat(row.cells()).contains("UBND xã Mai Sao", "Chưa nộp"));
        assertThatThrownBy(() -> stage.as("cb-xa-van-thuy", () -> export.table(round))).hasMessageContaining("Chỉ cơ quan ban hành");
    }

    @Test
    void isMissedAfterTheDeadlineAndOpenAgainWhenExtended() {
        String round = stage.registrationOpen("missed-test");
        String commune = round + "/xa-van-thuy";
        stage.at("2024-01-21T00:00:00+07:00");
        stage.fire(commune, "event_registrationDue");
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.MISSED);
        stage.as("chu-tich", () -> extend.extend(round, LocalDate.of(2024, 1, 25), "Mưa lũ"));
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.OPEN);
        stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh"));
        assertThat(obligations.get(commune).late()).isFalse();
        assertThat(stage.trace(commune)).containsSubsequence("businessRuleTask_decideLateness", "serviceTask_markMissed", "event_obligationExtended",
                "userTask_registerObjects");
    }

    @Test
    void isNotExtendedWhileTheDeadlineIsBeingRecorded() {
        String round = stage.registrationOpen("missed-now-test");
        String commune = round + "/xa-van-thuy";
        stage.at("2024-01-21T00:00:00+07:00");
        stage.reach(commune, "event_registrationDue");
        assertThatThrownBy(() -> stage.as("chu-tich", () -> extend.extend(round, LocalDate.of(2024, 1, 25), "Mưa lũ")))
                .hasMessageContaining("hãy gia hạn lại sau ít giây");
        stage.runJobs(commune);
        stage.as("chu-tich", () -> extend.extend(round, LocalDate.of(2024, 1, 25), "Mưa lũ"));
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.OPEN);
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
    }

    @Test
    void isTakenLateWithReasonsWhereThePolicyAllowsIt() {
        String commune = stage.registrationOpenForLate("late-test") + "/xa-van-thuy";
        stage.at("2024-01-22T09:00:00+07:00");
        assertThatThrownBy(() -> stage.complete("cb-xa-van-thuy", commune, objects("Cầu dân sinh"))).hasMessageContaining("Đã hết hạn đăng ký");
        stage.fire(commune, "event_registrationDue");
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerLate");
        Map<String, Object> late = new HashMap<>(objects("Cầu dân sinh"));
        late.put("latenessReason", "Mất điện diện rộng");
        stage.complete("cb-xa-van-thuy", commune, late);
        assertThat(stage.view("cv-thi-dua", commune)).containsEntry("late", true).containsEntry("latenessReason", "Mất điện diện rộng");
        assertThatThrownBy(() -> stage.complete("cv-thi-dua", commune, verdict(commune, "PASS", ""))).hasMessageContaining("lý do chấp nhận");
        Map<String, Object> verdict = new HashMap<>(verdict(commune, "PASS", ""));
        verdict.put("lateAcceptedReason", "Có xác nhận của Điện lực");
        stage.complete("cv-thi-dua", commune, verdict);
        assertThat(obligations.get(commune)).satisfies(obligation -> {
            assertThat(obligation.status()).isEqualTo(ObligationStatus.ACCEPTED);
            assertThat(obligation.late()).isTrue();
        });
    }

    private static Map<String, Object> objects(String... names) {
        return Map.of("objects", Spin.JSON(Stream.of(names).map(name -> Map.of("type", "MODEL", "name", name, "field", "key-works", "target", "Đạt 100 %",
                "startsOn", "2024-02-01", "finishesOn", "2024-09-30", "difficulty", "Chưa từng làm")).toList()));
    }

    private Map<String, Object> verdict(String obligationId, String outcome, String reason) {
        String object = registrations.history(obligationId).get(0).objects().get(0).id();
        return Map.of("verdicts", Spin.JSON(List.of(Map.of("objectId", object, "outcome", outcome, "reason", reason))));
    }
}

package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static vn.thidua.fakes.RunningMovement.AWARD;
import static vn.thidua.fakes.RunningMovement.listOf;
import static vn.thidua.plan.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.organization.StaffCategory;
import vn.thidua.notification.Notices;
import vn.thidua.plan.NomineeKind;

@NominationTest
class AppraiseDossierTest {

    @Autowired RunningMovement running;
    @Autowired ProposeNominees propose;
    @Autowired CompileDossier compile;
    @Autowired EvaluateCriteria evaluate;
    @Autowired AppraiseDossier appraise;
    @Autowired Nominations nominations;
    @Autowired Notices notices;
    @Autowired RecordingAudit audit;
    @Autowired KeptExplanations explanations;

    private String unit;
    private String farmer;
    private String worker;

    @BeforeEach
    void propose() {
        unit = "xa-" + System.nanoTime();
        running.unit(unit, true);
        propose.propose(listOf(unit), List.of(person("Nông dân N1", StaffCategory.FARMER), person("Công nhân CN", StaffCategory.WORKER)),
                Ratings.NONE, "can-bo");
        farmer = listOf(unit) + "/1";
        worker = listOf(unit) + "/2";
    }

    @Test
    void whoMeetsTheCriteriaIsEligibleAndTheLastOneFulfilsTheObligation() {
        submit(farmer, 120_000_000);
        appraise.findEligible(farmer);
        verify(running.obligations, never()).accepted(listOf(unit));
        submit(worker, 120_000_000);
        appraise.findIneligible(worker, "Không đúng đối tượng");

        verify(running.obligations).accepted(listOf(unit));
        verify(notices).inform(eq(unit), eq(worker), contains("Không đúng đối tượng"));
        assertThat(nominations.readyFor(AWARD)).extracting(NominationCase::id).contains(farmer).doesNotContain(worker);
        assertThat(nominations.get(farmer).registeredObject()).isEqualTo("Mô hình của " + unit);
        assertThat(audit.lines).anyMatch(line -> line.startsWith("NOMINATION_INELIGIBLE " + worker));
    }

    @Test
    void nobodyCanBeDeclaredEligibleAgainstTheCriteria() {
        submit(farmer, 119_900_000);

        assertRefused("thấp hơn 120.000.000", () -> appraise.findEligible(farmer));
        assertThat(nominations.get(farmer).status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(explanations.of(farmer)).filteredOn(it -> it.rule().equals("CRITERION/income")).singleElement().satisfies(it -> {
            assertThat(it.result()).isFalse();
            assertThat(it.packVersion()).contains("chi-lang-2024 v1", "criteria-household-worker");
        });
    }

    @Test
    void aCorrectedFactWithReasonAndSourceIsEvaluatedAgain() {
        submit(farmer, 119_900_000);
        assertRefused("lý do và nguồn", () -> appraise.correct(farmer, List.of(income(125_000_000, " ")), "tham-dinh"));
        assertRefused("cần số liệu", () -> appraise.correct(farmer,
                List.of(new Correction("income", true, null, null, "Sai", "Chi cục thuế")), "tham-dinh"));

        assertThat(appraise.correct(farmer, List.of(income(125_000_000, "Chi cục thuế")), "tham-dinh").eligible()).isTrue();
        appraise.findEligible(farmer);

        assertThat(audit.lines).anyMatch(line -> line.startsWith("FACT_CORRECTED " + farmer
                + "/income: 119.900.000 đồng/năm → 125.000.000"));
    }

    @Test
    void aSupplementMayBeAskedForOnce() {
        submit(farmer, 119_900_000);
        appraise.askForSupplement(farmer, "Bổ sung xác nhận thu nhập");
        assertThat(audit.acts()).contains("SUPPLEMENT_REQUESTED " + farmer);
        assertThat(nominations.get(farmer).status()).isEqualTo(NominationStatus.SUPPLEMENT);
        submit(farmer, 119_950_000);

        assertRefused("Chỉ được yêu cầu bổ sung 1 lần", () -> appraise.askForSupplement(farmer, "Lần nữa"));
    }

    @Test
    void aWorkerNeedsAGroupChosenWithAReason() {
        submit(worker, 130_000_000);
        assertThat(nominations.get(worker).subjectGroup()).isNull();
        assertRefused("phải chọn nhóm", () -> appraise.findEligible(worker));
        assertRefused("không có nhóm «a»", () -> appraise.regroup(worker, "a", "Nhầm"));

        appraise.regroup(worker, "c", "Công nhân là người lao động");
        assertRefused("Không thể kết luận đủ điều kiện", () -> appraise.findEligible(worker));
        evaluate.evaluate(worker);
        appraise.findEligible(worker);

        assertThat(nominations.get(worker).status()).isEqualTo(NominationStatus.ELIGIBLE);
        assertThat(audit.lines).contains("CRITERIA_GROUP_CHOSEN " + worker + ": c: Công nhân là người lao động");
    }

    @Test
    void aHeldCaseWaitsForItsRelease() {
        submit(farmer, 130_000_000);
        appraise.hold(farmer, "Đang có đơn tố cáo");
        assertRefused("Tạm dừng", () -> appraise.findEligible(farmer));
        assertThat(nominations.get(farmer).reason()).isEqualTo("Đang có đơn tố cáo");

        appraise.release(farmer, "Đơn đã giải quyết, không có vi phạm");
        appraise.findEligible(farmer);
        assertThat(nominations.get(farmer).reason()).isNull();
    }

    @Test
    void aHeldCaseDoesNotKeepTheOthersFromTheCouncil() {
        submit(farmer, 130_000_000);
        submit(worker, 130_000_000);
        appraise.findIneligible(worker, "Không đúng đối tượng");
        verify(running.obligations, never()).accepted(listOf(unit));
        appraise.hold(farmer, "Đang có đơn tố cáo");

        verify(running.obligations).accepted(listOf(unit));
    }

    @Test
    void aDossierSpeaksToItsOwnCriteriaAndObjects() {
        assertRefused("không thuộc đăng ký", () -> compile.submit(farmer, new Dossier("object-of-other", "Báo cáo", List.of())));
        assertRefused("không có trong hồ sơ",
                () -> compile.submit(farmer, new Dossier(null, "Báo cáo", List.of(Facts.yes("stable-business")))));
        assertRefused("ghi hai lần",
                () -> compile.submit(farmer, new Dossier(null, "Báo cáo", List.of(Facts.yes("notable-deed"), Facts.yes("notable-deed")))));
        assertRefused("cần ghi số liệu", () -> compile.submit(farmer, new Dossier(null, "Báo cáo", List.of(Facts.yes("income")))));
        assertRefused("không được âm", () -> compile.submit(farmer, new Dossier(null, "Báo cáo", List.of(Facts.figure("income", -1)))));
        assertThat(nominations.get(farmer).status()).isEqualTo(NominationStatus.COMPILING);
    }

    private void submit(String nomination, long income) {
        compile.submit(nomination, new Dossier("object-of-" + unit, "Báo cáo thành tích",
                Facts.perfectBut(ChiLangPlan.group("c"), Facts.figure("income", income))));
        evaluate.evaluate(nomination);
    }

    private static Correction income(long amount, String source) {
        return new Correction("income", null, BigDecimal.valueOf(amount), "77/XN-CCT", "Kê khai thiếu một vụ", source);
    }

    private static Nominee person(String name, StaffCategory category) {
        return new Nominee(NomineeKind.INDIVIDUAL, name, category, CERTIFICATE_OF_MERIT, "Sản xuất giỏi");
    }
}

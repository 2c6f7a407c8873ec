package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.notification.Notices;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.NomineeKind;
import vn.thidua.proof.AtOnce;

/** Awards outside the rounds (S0-08, S1-12, S3-15): proposed at any time, decided within eight working days, one award per achievement. */
@AwardTest
class AdHocTest {

    private static final String UNIT = "xa-van-thuy";
    private static final LocalDate FLOOD = LocalDate.of(2024, 7, 2);

    @Autowired MovableClock clock;
    @Autowired RecordingAudit audit;
    @Autowired ActingPerson actor;
    @Autowired ProposeAdHoc propose;
    @Autowired AppraiseAdHoc appraise;
    @Autowired RemindAdHocDecision remind;
    @Autowired AdHocAwards adHocs;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired IssueDecision issue;
    @Autowired PublishDecision publish;
    @Autowired AwardRegister register;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;
    @Autowired Notices notices;

    private static int number = 11_000;
    private String name;

    @BeforeEach
    void somebodySavesAChild() {
        clock.set("2024-07-08T02:00:00Z");
        actor.id = AwardFixture.ADVISOR;
        name = "Ông M" + System.nanoTime();
    }

    @AfterEach
    void nobodyActs() {
        actor.id = ActingPerson.ENGINE;
    }

    @Test
    void anAwardWithoutARoundIsDecidedAndRegistered() {
        String id = propose.propose(RunningMovement.M, saved(name, "Cứu người trong lũ"));
        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(id)).singleElement()
                .satisfies(one -> assertThat(one.variables()).containsEntry("unitId", UNIT).containsEntry("decisionId", id + "/a0/d"));
        assertThat(appraise.findEligible(id, "Công an huyện đã xác minh.")).as("eight working days").isEqualTo("2024-07-18T17:00:00Z");

        decide(id, "2024-07-18T02:00:00Z");

        assertThat(register.find(id)).get().extracting(RegisteredAward::nomineeName).isEqualTo(name);
        assertThat(adHocs.get(id).status()).isEqualTo(AdHocStatus.DECIDED);
        assertThat(explanations.of(id)).singleElement().satisfies(it -> assertThat(it.result()).isTrue());
        assertRefused("đã được đề nghị", () -> propose.propose(RunningMovement.M, saved(name.toUpperCase(), "Việc khác")));
    }

    @Test
    void twoWhoProposeTheSameAtTheSameMomentProposeItOnce() {
        propose.propose(RunningMovement.M, saved(name, "Việc trước"));
        for (int turn = 0; turn < 5; turn++) {
            AdHocNomination same = saved(name + " và nhóm " + turn, "Cứu người trong lũ");
            List<AtOnce.Ending<String>> both = AtOnce.run(Collections.nCopies(2, () -> propose.propose(RunningMovement.M, same)));
            assertThat(both).filteredOn(AtOnce.Ending::succeeded).hasSize(1);
        }
    }

    @Test
    void aLateDecisionIsUrgedAndKeptAsLate() {
        String id = propose.propose(RunningMovement.M, saved(name, "Cứu người trong lũ"));
        appraise.findEligible(id, null);
        clock.set("2024-07-18T17:00:00Z");
        remind.remind(id);
        verify(notices).remind(eq(AwardFixture.ISSUER), eq(id), contains("quá hạn quyết định ngày 18/07/2024"));
        assertThat(audit.acts()).contains("AD_HOC_OVERDUE " + id);

        decide(id, "2024-07-19T02:00:00Z");

        assertThat(adHocs.get(id).late()).isTrue();
        assertThat(explanations.of(id)).singleElement().satisfies(it -> assertThat(it.sentence()).contains("quá hạn"));
    }

    @Test
    void oneAchievementGetsOneAwardAnotherAchievementAnother() {
        String first = propose.propose(RunningMovement.M, saved(name, "Cứu người trong lũ."));
        assertRefused("chờ thẩm định", () -> propose.propose(RunningMovement.M,
                new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL, name, CommendationForm.CERTIFICATE_OF_MERIT, " cứu  người trong LŨ", FLOOD.plusDays(1), "CAH")));

        String second = propose.propose(RunningMovement.M, new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL, name,
                CommendationForm.CERTIFICATE_OF_MERIT, "Bắt cướp", FLOOD.plusDays(1), "CAH"));

        assertThat(second).isNotEqualTo(first);
        appraise.findIneligible(first, "Chưa có xác nhận");
        assertThat(audit.acts()).contains("AD_HOC_INELIGIBLE " + first);
        verify(notices).inform(eq(UNIT), eq(first), contains("Lý do: Chưa có xác nhận"));
        assertThat(propose.propose(RunningMovement.M, saved(name, "Cứu người trong lũ"))).as("what was refused may come again").isNotBlank();
    }

    @Test
    void theUnitIsAskedForASupplementOnce() {
        String id = propose.propose(RunningMovement.M, saved(name, "Cứu người trong lũ"));
        appraise.askForSupplement(id, "Thiếu xác nhận của Công an");
        assertRefused("trạng thái «Trả về bổ sung»", () -> appraise.findEligible(id, null));
        appraise.supply(id, "Cứu 02 người", "Giấy xác nhận số 7/XN-CAH");

        assertThat(adHocs.get(id).proposal().achievement()).contains("Cứu người trong lũ", "Bổ sung: Cứu 02 người");
        assertRefused("Chỉ được yêu cầu bổ sung 1 lần", () -> appraise.askForSupplement(id, "Nữa"));
        appraise.findEligible(id, null);
    }

    @Test
    void onlyTheUnitTheAdvisoryBodyAndWhomThePlanNamesPropose() {
        actor.id = "nguoi-la";
        assertRefused("không được đề nghị khen đột xuất cho đơn vị này", () -> propose.propose(RunningMovement.M, saved(name, "Cứu người")));
        actor.id = AwardFixture.OFFICER;
        assertThat(propose.unitsOfProposer(RunningMovement.M)).extracting(unit -> unit.id()).containsExactly(UNIT);
        assertThat(propose.propose(RunningMovement.M, saved(name, "Cứu người"))).startsWith(RunningMovement.M + "/x");
    }

    @Test
    void formDayAndConfirmationMustBeRight() {
        assertRefused("Kế hoạch không có hình thức", () -> propose.propose(RunningMovement.M, new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL,
                name, CommendationForm.EMULATION_FLAG, "Cứu người", FLOOD, "CAH")));
        assertRefused("Ngày lập thành tích", () -> propose.propose(RunningMovement.M, new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL,
                name, CommendationForm.CERTIFICATE_OF_MERIT, "Cứu người", LocalDate.of(2024, 7, 9), "CAH")));
        assertRefused("Xác nhận thành tích", () -> propose.propose(RunningMovement.M, new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL,
                name, CommendationForm.CERTIFICATE_OF_MERIT, "Cứu người", FLOOD, " ")));
    }

    private void decide(String id, String at) {
        clock.set(at);
        String decision = id + "/a0/d";
        draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ", List.of());
        sign.sign(decision, AwardFixture.CHAIR, List.of(new ChairChoice(id, true, null)));
        issue.issue(decision, ++number, LocalDate.parse(at.substring(0, 10)));
        publish.publish(decision);
    }

    private static AdHocNomination saved(String name, String achievement) {
        return new AdHocNomination(UNIT, NomineeKind.INDIVIDUAL, name, CommendationForm.CERTIFICATE_OF_MERIT, achievement, FLOOD,
                "Giấy xác nhận số 5/XN-CAH");
    }
}

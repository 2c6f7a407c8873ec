package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.notification.Notices;
import vn.thidua.organization.FunctionalRole;

/** A refused unit complains (L-95): examined, answered with a reason in time, and with a consequence when it is right. */
@AwardTest
class ComplaintTest {

    @Autowired PublishedDecision published;
    @Autowired RecordingAudit audit;
    @Autowired MovableClock clock;
    @Autowired ActingPerson actor;
    @Autowired FakePeople people;
    @Autowired FileComplaint file;
    @Autowired AnswerComplaint answer;
    @Autowired OpenRemedy remedy;
    @Autowired Complaints complaints;
    @Autowired Revocations revocations;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired IssueDecision issue;
    @Autowired PublishDecision publish;
    @Autowired AwardRegister register;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;
    @Autowired Notices notices;

    private static int number = 13_000;
    private String award;
    private String decision;

    @BeforeEach
    void decided() {
        clock.set("2024-11-26T02:00:00Z");
        award = published.give();
        decision = award + "/d";
        actor.id = "cb-" + award;
        people.add(actor.id, "Cán bộ", "unit-of-" + award, FunctionalRole.UNIT_OFFICER, "unit-of-" + award);
        clock.set("2024-11-28T02:00:00Z");
    }

    @AfterEach
    void nobodyActs() {
        actor.id = ActingPerson.ENGINE;
    }

    @Test
    void theUnitHearsTheReasonWhenTheDecisionStands() {
        String id = file.file(decision, award + "/N2", "Số phiếu bị đếm sai");
        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(id)).singleElement()
                .satisfies(one -> assertThat(one.variables()).containsEntry("answerDueAt", "2024-12-29T00:00:00+07:00"));
        assertRefused("trạng thái «Chờ xác minh»", () -> answer.reject(id, AwardFixture.CHAIR, "Đếm đúng"));
        answer.examine(id, "Đã kiểm tra biên bản, số phiếu đúng");
        assertRefused("Chỉ người đứng đầu", () -> answer.reject(id, AwardFixture.ADVISOR, "Đếm đúng"));

        answer.reject(id, AwardFixture.CHAIR, "Kiểm tra biên bản thấy số phiếu đúng");

        assertThat(complaints.get(id).status()).isEqualTo(ComplaintStatus.REJECTED);
        verify(notices).inform(eq("unit-of-" + award), eq(id), contains("không được chấp nhận. Kiểm tra biên bản"));
        assertThat(explanations.of(id)).extracting(one -> one.rule()).containsExactly("COMPLAINT_TIME", "COMPLAINT_ANSWER");
    }

    @Test
    void aRefusalThatWasWrongGetsASupplementaryDecision() {
        String id = examined(award + "/N2");
        assertRefused("đang có hiệu lực", () -> answer.uphold(id, AwardFixture.CHAIR, "Đúng", Remedy.REVOCATION, "UNLAWFUL_PROCEDURE"));
        answer.uphold(id, AwardFixture.CHAIR, "Bỏ sót một phiếu", Remedy.SUPPLEMENT, null);
        assertThat(audit.acts()).contains("COMPLAINT_UPHELD " + id);
        remedy.open(id);
        remedy.open(id);
        assertThat(audit.acts()).contains("REMEDY_OPENED " + id);

        String supplement = complaints.get(id).remedyKey();
        assertThat(supplement).isEqualTo(award + "-c1/d");
        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(supplement)).hasSize(1);
        draft.submit(supplement, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ kết quả giải quyết khiếu nại", List.of());
        sign.sign(supplement, AwardFixture.CHAIR, List.of(new ChairChoice(award + "/N2", true, null)));
        issue.issue(supplement, ++number, LocalDate.of(2024, 11, 28));
        publish.publish(supplement);
        assertThat(register.find(award + "/N2")).get().extracting(RegisteredAward::decisionNumber).isEqualTo(number + "/QĐ-UBND");
    }

    @Test
    void anAwardThatWasWrongIsRevoked() {
        String id = examined(award + "/K1");
        assertRefused("đã không được khen thưởng", () -> answer.uphold(id, AwardFixture.CHAIR, "Đúng", Remedy.SUPPLEMENT, null));
        assertRefused("Căn cứ hủy bỏ", () -> answer.uphold(id, AwardFixture.CHAIR, "Đúng", Remedy.REVOCATION, null));
        answer.uphold(id, AwardFixture.CHAIR, "Xét sai quy định", Remedy.REVOCATION, "UNLAWFUL_PROCEDURE");
        actor.id = ActingPerson.ENGINE;

        remedy.open(id);

        assertThat(revocations.latest(award + "/K1")).get().satisfies(opened -> {
            assertThat(opened.id()).isEqualTo(complaints.get(id).remedyKey());
            assertThat(opened.ground()).isEqualTo("UNLAWFUL_PROCEDURE");
        });
    }

    @Test
    void aLateAnswerIsUrgedAndKeptAsLate() {
        String id = file.file(decision, award + "/N2", "Số phiếu bị đếm sai");
        clock.set("2024-12-28T17:00:00Z");
        answer.remind(id);
        verify(notices).remind(eq("phong-noi-vu"), eq(id), contains("28/12/2024"));
        answer.examine(id, "Đúng");
        answer.remind(id);
        verify(notices).remind(eq(AwardFixture.ISSUER), eq(id), contains("28/12/2024"));
        assertThat(audit.acts()).contains("COMPLAINT_OVERDUE " + id);
        answer.reject(id, AwardFixture.CHAIR, "Không đúng");

        assertThat(complaints.get(id).answerLate()).isTrue();
    }

    @Test
    void ninetyDaysThatNobodyVouchesForAreAMarkAndNoBar() {
        clock.set("2025-02-24T16:59:59Z");
        assertThat(complaints.get(file.file(decision, award + "/N2", "Trong thời hiệu")).filedLate()).isFalse();
        clock.set("2025-02-24T17:00:00Z");
        assertThat(complaints.get(file.file(decision, award + "/K1", "Ngoài thời hiệu")).filedLate()).isTrue();
    }

    @Test
    void onlyUnitsOfTheDecisionComplainAboutItsCasesOnceAtATime() {
        assertRefused("không thuộc quyết định này", () -> file.file(decision, "X", "Sai"));
        assertRefused("Nội dung khiếu nại", () -> file.file(decision, award + "/N2", " "));
        file.file(decision, award + "/N2", "Sai");
        assertRefused("đang được giải quyết", () -> file.file(decision, award + "/N2", "Sai nữa"));
        actor.id = "nguoi-la";
        assertRefused("Chỉ cán bộ, thủ trưởng", () -> file.file(decision, award + "/N2", "Sai"));
    }

    private String examined(String nomination) {
        String id = file.file(decision, nomination, "Xét không đúng");
        answer.examine(id, "Khiếu nại có cơ sở");
        return id;
    }
}

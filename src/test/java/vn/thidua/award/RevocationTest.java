package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.internal.CoefficientRepository;
import vn.thidua.engine.Collisions;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.notification.Notices;
import vn.thidua.plan.NomineeKind;
import vn.thidua.proof.AtOnce;
import vn.thidua.shared.Refused;

/** SC-15, second half: the award of K1 falls after a false declaration was found on 11/11/2024. */
@AwardTest
class RevocationTest {

    private static final LocalDate CONCLUDED = LocalDate.of(2024, 11, 11);
    private static int number = 9000;

    @Autowired PublishedDecision published;
    @Autowired RecordingAudit audit;
    @Autowired MovableClock clock;
    @Autowired ActingPerson actor;
    @Autowired OpenRevocation open;
    @Autowired FileRevocation file;
    @Autowired DecideRevocation decide;
    @Autowired IssueDecision issue;
    @Autowired RevokeAward revoke;
    @Autowired RecoverAward recover;
    @Autowired RemindRevocation remind;
    @Autowired Revocations revocations;
    @Autowired CalculateRewards calculate;
    @Autowired EnterCoefficients enter;
    @Autowired PayRewards pay;
    @Autowired Rewards rewards;
    @Autowired AwardRegister register;
    @Autowired CoefficientRepository coefficients;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;
    @Autowired Notices notices;

    private String award;
    private String k1;

    @BeforeEach
    void awarded() {
        coefficients.deleteAll();
        clock.set("2024-10-30T02:00:00Z");
        award = published.give();
        k1 = award + "/K1";
        clock.set("2024-11-12T02:00:00Z");
        actor.id = AwardFixture.ADVISOR;
        clearInvocations(notices);
    }

    @AfterEach
    void nobodyActs() {
        actor.id = ActingPerson.ENGINE;
    }

    @Test
    void twoWhoOpenAtTheSameMomentOpenOne() {
        processes.started.clear();
        List<AtOnce.Ending<String>> both = AtOnce.run(Collections.nCopies(2, () -> open.open(k1, "ACHIEVEMENT_FRAUD", "12/KL-TTr", CONCLUDED)));
        assertThat(both).filteredOn(AtOnce.Ending::succeeded).hasSize(1);
        assertThat(both).filteredOn(one -> !one.succeeded()).singleElement()
                .satisfies(lost -> assertThat(lost.failure()).isInstanceOf(Refused.class).hasMessageContaining("đang có việc hủy bỏ"));
        assertThat(processes.started).filteredOn(one -> one.businessKey().startsWith(k1)).hasSize(1);
    }

    /** Both kinds of decision draw from one series, but lie in two tables. */
    @Test
    void aRevocationAndADecisionNeverGetTheSameNumber() {
        String revocation = decided();
        clock.set("2024-11-20T02:00:00Z");
        String decision = published.signed();
        int wanted = ++number;
        LocalDate today = LocalDate.of(2024, 11, 20);
        List<AtOnce.Ending<Object>> both = AtOnce.run(List.of(Executors.callable(() -> decide.number(revocation, wanted, today)),
                Executors.callable(() -> issue.issue(decision, wanted, today))));
        assertThat(both).filteredOn(AtOnce.Ending::succeeded).hasSize(1);
        assertThat(both).filteredOn(one -> !one.succeeded()).singleElement()
                .satisfies(lost -> assertThat(lost.failure()).matches(why -> why instanceof Refused || Collisions.isCollision(why)));
    }

    @Test
    void theRegisterKeepsTheLineAndSaysWhatTookTheAwardBack() {
        String id = decided();
        decide.number(id, ++number, LocalDate.of(2024, 11, 20));

        assertThat(revoke.revoke(id)).as("nothing was paid").isFalse();
        assertThat(revoke.revoke(id)).as("a repeated job").isFalse();

        assertThat(register.find(k1)).get().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(AwardStanding.REVOKED);
            assertThat(line.revocationNumber()).isEqualTo(number + "/QĐ-UBND");
            assertThat(line.revokedOn()).isEqualTo(LocalDate.of(2024, 11, 20));
            assertThat(line.decisionNumber()).as("history").endsWith("/QĐ-UBND").isNotEqualTo(line.revocationNumber());
        });
        verify(notices, times(1)).inform(eq("unit-of-" + award), eq(k1), contains("Hủy bỏ Giấy khen của K1"));
        verify(notices, times(1)).inform(eq("phong-noi-vu"), eq(k1), contains("Gian dối"));
        assertThat(explanations.of(id)).extracting(one -> one.rule()).containsExactly("REVOCATION_FILE", "REVOCATION_DECISION");
        assertThat(explanations.of(id)).allMatch(one -> one.result());
        assertRefused("đã bị hủy bỏ", () -> begin());
    }

    @Test
    void timesCountFromTheConclusionAndFromTheDossier() {
        String id = begin();
        assertThat(revocations.get(id).fileDueAt()).as("seven days").isEqualTo("2024-11-18T17:00:00Z");
        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(id)).singleElement()
                .satisfies(one -> assertThat(one.variables()).containsEntry("fileDueAt", "2024-11-19T00:00:00+07:00"));

        clock.set("2024-11-15T02:00:00Z");
        assertThat(file.file(id, "15/TTr-PNV", "Kê khai không đúng")).as("five working days").isEqualTo("2024-11-22T17:00:00Z");
    }

    @Test
    void whatComesLateIsUrgedMarkedAndStillDone() {
        String id = begin();
        clock.set("2024-11-18T17:00:00Z");
        remind.remind(id);
        verify(notices).remind(eq("phong-noi-vu"), eq(id), contains("quá hạn ngày 18/11/2024"));
        assertThat(audit.acts()).contains("REVOCATION_OVERDUE " + id);
        assertThat(revocations.get(id).filingLate()).isTrue();
        file.file(id, "15/TTr-PNV", "Kê khai không đúng");

        clock.set("2024-11-26T17:00:00Z");
        remind.remind(id);
        verify(notices).remind(eq(AwardFixture.ISSUER), eq(id), contains("quá hạn quyết định ngày 26/11/2024"));
        decide.revoke(id, AwardFixture.CHAIR);

        assertThat(revocations.get(id).decisionLate()).isTrue();
        assertThat(explanations.of(id)).noneMatch(one -> one.result());
        clearInvocations(notices);
        remind.remind(id);
        verify(notices, times(0)).remind(contains(""), contains(""), contains(""));
    }

    @Test
    void paidMoneyAndTheObjectComeBack() {
        paid();
        String id = decided();
        decide.number(id, ++number, LocalDate.of(2024, 11, 20));
        assertThat(revoke.revoke(id)).isTrue();
        assertRefused("sau hôm nay", () -> recover.object(id, LocalDate.of(2024, 11, 21), null));
        assertRefused("trước ngày quyết định hủy bỏ", () -> recover.money(id, LocalDate.of(2024, 11, 19), "PT 09"));

        recover.object(id, LocalDate.of(2024, 11, 20), "Bản chính");
        assertThat(revocations.get(id).status()).isEqualTo(RevocationStatus.REVOKED);
        recover.money(id, LocalDate.of(2024, 11, 20), "PT 09");

        assertThat(revocations.get(id).status()).isEqualTo(RevocationStatus.RECOVERED);
        assertThat(rewards.find(k1)).get().extracting(Reward::status).isEqualTo(RewardStatus.RECOVERED);
    }

    @Test
    void moneyThatWaitsIsCalledOff() {
        calculate.calculate(award + "/d");
        String id = decided();
        decide.number(id, ++number, LocalDate.of(2024, 11, 20));
        revoke.revoke(id);
        recover.object(id, LocalDate.of(2024, 11, 20), null);

        assertThat(rewards.find(k1)).get().extracting(Reward::status).isEqualTo(RewardStatus.CANCELLED);
        assertThat(revocations.get(id).status()).isEqualTo(RevocationStatus.RECOVERED);
        assertThat(calculate.calculate(award + "/d")).as("nothing is owed any more").isTrue();
        pay.pay(award + "/d", null, null, "van-thu");
    }

    @Test
    void theChairMayKeepTheAwardWithAReasonAndAnotherRevocationMayFollow() {
        String id = filed();
        assertRefused("Lý do giữ nguyên", () -> decide.keep(id, AwardFixture.CHAIR, " "));
        decide.keep(id, AwardFixture.CHAIR, "Sai sót không làm thay đổi thành tích");
        assertThat(audit.acts()).contains("AWARD_KEPT " + id);

        assertThat(register.find(k1)).get().extracting(RegisteredAward::standing).isEqualTo(AwardStanding.ACTIVE);
        assertThat(begin()).isEqualTo(k1 + "/v2");
    }

    @Test
    void onlyWhoDecidedRevokesAndOnlyWhoAdvisesOpens() {
        actor.id = "nguoi-khac";
        assertRefused("Chỉ cơ quan tham mưu hoặc Chủ tịch", this::begin);
        actor.id = AwardFixture.ADVISOR;
        String id = filed();
        assertRefused("Chỉ người đứng đầu cơ quan đã quyết định khen thưởng", () -> decide.revoke(id, AwardFixture.ADVISOR));
        assertRefused("chưa giải quyết xong", this::begin);
    }

    @Test
    void groundConclusionDayAndNumberMustBeRight() {
        assertRefused("trường hợp pháp luật quy định", () -> open.open(k1, "BAD_MOOD", "12/KL-TTr", CONCLUDED));
        assertRefused("Văn bản kết luận", () -> open.open(k1, "ACHIEVEMENT_FRAUD", " ", CONCLUDED));
        assertRefused("Ngày kết luận", () -> open.open(k1, "ACHIEVEMENT_FRAUD", "12/KL-TTr", LocalDate.of(2024, 10, 29)));
        assertRefused("Ngày kết luận", () -> open.open(k1, "ACHIEVEMENT_FRAUD", "12/KL-TTr", LocalDate.of(2024, 11, 13)));
        assertRefused("Không có khen thưởng này", () -> open.open(award + "/N2", "ACHIEVEMENT_FRAUD", "12/KL-TTr", CONCLUDED));
        String id = decided();
        int awarded = Integer.parseInt(register.find(k1).orElseThrow().decisionNumber().replaceAll("/.*", ""));
        assertRefused("đã được cấp", () -> decide.number(id, awarded, LocalDate.of(2024, 11, 20)));
        assertRefused("Ngày ban hành", () -> decide.number(id, ++number, LocalDate.of(2024, 11, 19)));
    }

    private String begin() {
        return open.open(k1, "ACHIEVEMENT_FRAUD", "Kết luận số 12/KL-TTr của Thanh tra huyện", CONCLUDED);
    }

    private String filed() {
        String id = begin();
        clock.set("2024-11-15T02:00:00Z");
        file.file(id, "15/TTr-PNV", "Kê khai không đúng");
        return id;
    }

    private String decided() {
        String id = filed();
        clock.set("2024-11-20T02:00:00Z");
        decide.revoke(id, AwardFixture.CHAIR);
        return id;
    }

    private void paid() {
        calculate.calculate(award + "/d");
        enter.enter(award + "/d", List.of(new EnterCoefficients.Entry("CERTIFICATE_OF_MERIT", NomineeKind.COLLECTIVE, new BigDecimal("0.6"),
                "QĐ 12/2024/QĐ-UBND")), true, "quan-tri");
        calculate.calculate(award + "/d");
        pay.pay(award + "/d", "PC 01", LocalDate.of(2024, 11, 12), "van-thu");
    }
}

package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.internal.CoefficientRepository;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** SC-15, the money: counted by the law of the day on the decision, held up by what is missing, paid once. */
@AwardTest
class RewardTest {

    private static final BigDecimal K = new BigDecimal("0.6");

    @Autowired PublishedDecision published;
    @Autowired MovableClock clock;
    @Autowired CalculateRewards calculate;
    @Autowired EnterCoefficients enter;
    @Autowired PayRewards pay;
    @Autowired Rewards rewards;
    @Autowired RulePacks rulePacks;
    @Autowired CoefficientRepository coefficients;
    @Autowired KeptExplanations explanations;
    @Autowired RecordingProcesses processes;

    @BeforeEach
    void nobodyHasEnteredAnything() {
        coefficients.deleteAll();
    }

    @Test
    void publicationStartsThePaymentAndNothingIsKnownYet() {
        clock.set("2024-11-20T02:00:00Z");
        String award = published.give();

        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(award + "/d/money")).singleElement()
                .satisfies(one -> assertThat(one.variables()).containsEntry("decisionId", award + "/d"));
        assertThat(calculate.calculate(award + "/d")).isFalse();
        assertThat(rewards.of(award + "/d")).singleElement().satisfies(reward -> {
            assertThat(reward.status()).isEqualTo(RewardStatus.AWAITING_BASIS);
            assertThat(reward.explanation()).contains("Chưa có hệ số tiền thưởng của Giấy khen cho tập thể");
        });
        assertRefused("chưa đủ căn cứ", () -> pay.pay(award + "/d", "PC 01", LocalDate.of(2024, 11, 20), "van-thu"));
    }

    @Test
    void aVouchedSalaryNeedsNoConfirmation() {
        clock.set("2024-03-05T02:00:00Z");
        String award = published.give();
        calculate.calculate(award + "/d");
        enter.enter(award + "/d", List.of(entry(new BigDecimal("0.3"))), false, "quan-tri");

        assertThat(calculate.calculate(award + "/d")).isTrue();
        assertThat(rewards.find(award + "/K1")).get().extracting(Reward::amountVnd).isEqualTo(540_000L);
        assertThat(explanations.of(award + "/K1")).singleElement().satisfies(it -> {
            assertThat(it.packVersion()).contains("frame-2022-98");
            assertThat(it.asOf()).isEqualTo(LocalDate.of(2024, 3, 5));
            assertThat(it.sentence()).contains("0,3 × 1.800.000 đồng", "QĐ 12/2024/QĐ-UBND");
        });
        calculate.calculate(award + "/d");
        assertThat(explanations.of(award + "/K1")).as("counting again says nothing new").hasSize(1);
    }

    @Test
    void advancedWorkersGetWhatTheLawOfTheDaySays() {
        assertThat(money("2024-03-05")).as("0.3 × 1,800,000").isEqualTo(540_000);
        assertThat(money("2024-11-20")).as("0.3 × 2,340,000 = 702,000").isEqualTo(710_000);
        assertThat(money("2021-06-01")).as("0.3 × 1,490,000 = 447,000").isEqualTo(450_000);
    }

    private long money(String day) {
        RulePack law = rulePacks.asOf(LocalDate.parse(day));
        return new RewardAmount(law.coefficient("ADVANCED_WORKER", ChairLevel.COMMUNE_CHAIR, false).orElseThrow().value(),
                law.baseSalary().orElseThrow().value(), law.rewardRounding().orElseThrow().value()).vnd();
    }

    @Test
    void aSalaryThatNobodyVouchesForWaitsForAName() {
        clock.set("2024-11-20T02:00:00Z");
        String award = published.give();
        calculate.calculate(award + "/d");
        enter.enter(award + "/d", List.of(entry(K)), false, "quan-tri");
        assertThat(calculate.calculate(award + "/d")).isFalse();
        assertThat(rewards.find(award + "/K1")).get().extracting(Reward::explanation).asString().contains("2.340.000", "quản trị viên phải xác nhận");

        enter.enter(award + "/d", List.of(), true, "quan-tri");

        assertThat(calculate.calculate(award + "/d")).isTrue();
        assertThat(rewards.find(award + "/K1")).get().extracting(Reward::amountVnd).isEqualTo(1_410_000L);
    }

    @Test
    void theListIsPaidOnceAndOnADayThatCanBe() {
        clock.set("2024-03-06T02:00:00Z");
        String award = published.give();
        calculate.calculate(award + "/d");
        enter.enter(award + "/d", List.of(entry(K)), false, "quan-tri");
        calculate.calculate(award + "/d");
        assertRefused("Số chứng từ chi", () -> pay.pay(award + "/d", " ", LocalDate.of(2024, 3, 6), "van-thu"));
        assertRefused("Ngày chi", () -> pay.pay(award + "/d", "PC 01", LocalDate.of(2024, 3, 5), "van-thu"));
        assertRefused("Ngày chi", () -> pay.pay(award + "/d", "PC 01", LocalDate.of(2024, 3, 7), "van-thu"));

        pay.pay(award + "/d", "PC 01", LocalDate.of(2024, 3, 6), "van-thu");

        assertThat(rewards.find(award + "/K1")).get().satisfies(reward -> {
            assertThat(reward.status()).isEqualTo(RewardStatus.PAID);
            assertThat(reward.voucher()).isEqualTo("PC 01");
        });
        calculate.calculate(award + "/d");
        assertThat(rewards.find(award + "/K1")).get().extracting(Reward::status).as("what is paid stays paid").isEqualTo(RewardStatus.PAID);
    }

    @Test
    void aCoefficientIsANumberThatCanBeAndEnteredOnce() {
        clock.set("2024-03-07T02:00:00Z");
        String award = published.give();
        calculate.calculate(award + "/d");
        assertRefused("lớn hơn 0", () -> enter.enter(award + "/d", List.of(entry(BigDecimal.ZERO)), false, "quan-tri"));
        assertRefused("không quá 100", () -> enter.enter(award + "/d", List.of(entry(new BigDecimal("100.001"))), false, "quan-tri"));
        assertRefused("3 chữ số", () -> enter.enter(award + "/d", List.of(entry(new BigDecimal("0.1234"))), false, "quan-tri"));
        enter.enter(award + "/d", List.of(entry(K)), false, "quan-tri");
        assertRefused("đã được nhập", () -> enter.enter(award + "/d", List.of(entry(K)), false, "quan-tri"));
    }

    private static EnterCoefficients.Entry entry(BigDecimal coefficient) {
        return new EnterCoefficients.Entry("CERTIFICATE_OF_MERIT", NomineeKind.COLLECTIVE, coefficient, "QĐ 12/2024/QĐ-UBND");
    }
}

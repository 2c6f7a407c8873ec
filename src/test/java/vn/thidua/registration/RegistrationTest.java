package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.movement.MovementFixture;
import vn.thidua.movement.MovementTest;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.organization.UnitType;
import vn.thidua.registration.Verdict.Outcome;
import vn.thidua.registration.internal.RegistrationStore;
import vn.thidua.shared.Refused;

/** SC-11 on the use cases: schools through the education appraiser, routine items returned and replaced, the Saturday evening. */
@MovementTest
class RegistrationTest {

    @Autowired MovementFixture.Steps steps;
    @Autowired RegisterObjects register;
    @Autowired RegisterLate registerLate;
    @Autowired AppraiseBySector appraise;
    @Autowired AcceptRegistration accept;
    @Autowired RecallRegistration recall;
    @Autowired Registrations registrations;
    @Autowired Obligations obligations;
    @Autowired FakeUnits units;
    @Autowired RegistrationStore store;
    @Autowired RecordingProcesses processes;
    @Autowired RecordingAudit audit;
    @Autowired KeptExplanations explanations;
    @Autowired ActingPerson actor;
    @Autowired MovableClock clock;

    private String school;
    private String commune;

    @BeforeEach
    void openTheRound() {
        clock.set(MovementFixture.LAUNCH_DAY);
        actor.id = "engine";
        units.clear();
        units.add("truong-th-x", UnitType.PRIMARY_SCHOOL).add("xa-0001", UnitType.COMMUNE);
        String round = steps.registrationOpen();
        school = round + "/truong-th-x";
        commune = round + "/xa-0001";
        clock.set("2024-01-10T02:00:00Z");
        explanations.all.clear();
        processes.messages.clear();
        actor.id = "can-bo";
    }

    @Test
    void isReturnedByTheAppraiserReplacedAndAccepted() {
        register.register(school, works(entry("Dạy học theo chương trình")));
        SubmittedObject routine = registrations.history(school).get(0).objects().get(0);
        assertThat(routine.hint()).contains("theo chương trình");
        assertThat(appraise.appraise(school, List.of(new Verdict(routine.id(), Outcome.RETURN, "Nhiệm vụ thường xuyên hàng năm")))).isFalse();
        assertThat(obligations.get(school).status()).isEqualTo(ObligationStatus.RETURNED);
        clock.set("2024-01-18T02:00:00Z");
        register.register(school, works(entry("Mô hình thư viện mở")));
        assertThat(appraise.appraise(school, passAll(school))).isTrue();
        assertThat(accept.decide(school, passAll(school), null)).isTrue();
        assertThat(obligations.get(school).status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThat(registrations.acceptedOf("chi-lang-2024", "truong-th-x")).hasValueSatisfying(registered ->
                assertThat(registered.objects()).extracting(RegisteredObject::name).containsExactly("Mô hình thư viện mở"));
        assertThat(registrations.history(school)).extracting(Submission::status).containsExactly(RegistrationStatus.ACCEPTED, RegistrationStatus.RETURNED);
        assertThat(audit.lines).anyMatch(line -> line.startsWith("REGISTRATION_RETURNED_BY_SECTOR") && line.contains("thường xuyên hàng năm"));
    }

    @Test
    void isOnTimeOnSaturdayEveningAndRefusedOnSunday() {
        clock.set("2024-01-20T15:00:00Z");
        register.register(commune, works(entry("Cầu dân sinh")));
        assertThat(obligations.get(commune).late()).isFalse();
        assertThat(explanations.of(commune)).singleElement().satisfies(explanation -> {
            assertThat(explanation.result()).isTrue();
            assertThat(explanation.sentence()).contains("trong hạn «chậm nhất ngày 20/01/2024»").contains("20/01/2024");
        });
        clock.set("2024-01-20T17:00:00Z");
        refused("Đã hết hạn", () -> register.register(school, works(entry("Cầu dân sinh"))));
        assertThat(registrations.history(school)).isEmpty();
    }

    @Test
    void storesNothingWhenARuleIsBroken() {
        refused("ít nhất 01", () -> register.register(commune, works()));
        assertThat(registrations.history(commune)).isEmpty();
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.OPEN);
        assertThat(explanations.all).isEmpty();
    }

    @Test
    void isAcceptedLateWithReasonsOnBothSides() {
        clock.set("2024-01-21T02:00:00Z");
        refused("lý do đăng ký muộn", () -> registerLate.register(commune, works(entry("Cầu dân sinh")), " "));
        registerLate.register(commune, works(entry("Cầu dân sinh")), "Mất điện diện rộng");
        assertThat(obligations.get(commune).late()).isTrue();
        refused("lý do chấp nhận", () -> accept.decide(commune, passAll(commune), ""));
        assertThat(accept.decide(commune, passAll(commune), "Có xác nhận của Điện lực")).isTrue();
        assertThat(explanations.of(commune)).singleElement().satisfies(explanation -> assertThat(explanation.result()).isFalse());
    }

    @Test
    void isOnTimeAfterAllWhenTheDeadlineWasExtendedMeanwhile() {
        registerLate.register(commune, works(entry("Cầu dân sinh")), "Mất điện");
        assertThat(registrations.history(commune).get(0).late()).isFalse();
        assertThat(accept.decide(commune, passAll(commune), null)).isTrue();
    }

    @Test
    void isRecalledByAnOfficerOfTheUnitUntilSomebodyActed() {
        register.register(commune, works(entry("Cầu dân sinh")));
        actor.id = "cv-thi-dua";
        refused("Chỉ cán bộ của đơn vị", () -> recall.recall(commune));
        actor.id = "can-bo";
        recall.recall(commune);
        assertThat(processes.messages).containsExactly("thidua.registration.recalled " + commune);
        assertThat(obligations.get(commune).status()).isEqualTo(ObligationStatus.OPEN);
        register.register(commune, works(entry("Cầu dân sinh qua suối")));
        accept.decide(commune, passAll(commune), null);
        refused("đã được xử lý", () -> recall.recall(commune));
    }

    @Test
    void isNotRecalledAfterTheDeadline() {
        register.register(commune, works(entry("Cầu dân sinh")));
        clock.set("2024-01-20T17:00:00Z");
        refused("hết hạn", () -> recall.recall(commune));
    }

    @Test
    void hintsAtWhatTheUnitRegisteredInAnEarlierMovement() {
        register.register(commune, works(entry("Mô hình thắp sáng đường quê")));
        accept.decide(commune, passAll(commune), null);
        assertThat(store.acceptedElsewhere("xa-0001", "chi-lang-2025")).containsExactly("Mô hình thắp sáng đường quê");
        assertThat(store.acceptedElsewhere("xa-0001", "chi-lang-2024")).isEmpty();
        assertThat(store.acceptedElsewhere("truong-th-x", "chi-lang-2025")).isEmpty();
    }

    private List<Verdict> passAll(String id) {
        return registrations.history(id).get(0).objects().stream().map(object -> new Verdict(object.id(), Outcome.PASS, "")).toList();
    }

    private static void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static RegistrationContent works(ObjectEntry... entries) {
        return RegistrationContent.works(List.of(entries));
    }

    private static ObjectEntry entry(String name) {
        return new ObjectEntry("MODEL", name, "key-works", "Hoàn thành 100 %", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 9, 30), "Địa hình khó, chưa từng làm");
    }
}

package vn.thidua.nomination;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mockito.Answers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.thidua.movement.PaperReaders;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.initiative.Initiatives;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Phase;
import vn.thidua.movement.PhaseStatus;
import vn.thidua.movement.Phases;
import vn.thidua.movement.Rounds;
import vn.thidua.notification.Notices;
import vn.thidua.registration.Registrations;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;

/** The nomination module on a real database, without engine and neighbours. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "vn.thidua.nomination", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "vn\\.thidua\\.nomination\\.(process\\..*|DescribeDossier|.*Test.*|NominationFixture)"))
class NominationFixture {

    @Bean
    PaperReaders papers() {
        return mock();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock("2024-11-10T01:00:00Z");
    }

    @Bean
    RecordingProcesses processes() {
        return new RecordingProcesses();
    }

    @Bean
    RecordingAudit audit() {
        return new RecordingAudit();
    }

    @Bean
    KeptExplanations explanations() {
        return new KeptExplanations();
    }

    @Bean
    TableByPlan table() {
        return new TableByPlan();
    }

    @Bean
    RunningMovement running() {
        return new RunningMovement(ChiLangPlan.PLAN);
    }

    @Bean
    Movements movements(RunningMovement running) {
        return running.movements;
    }

    @Bean
    Rounds rounds(RunningMovement running) {
        return running.rounds;
    }

    @Bean
    Obligations obligations(RunningMovement running) {
        return running.obligations;
    }

    @Bean
    Registrations registrations(RunningMovement running) {
        return running.registrations;
    }

    @Bean
    Phases phases() {
        Phases phases = mock();
        when(phases.ofMovement(RunningMovement.M)).thenReturn(List.of(new Phase(RunningMovement.M + "/p0", RunningMovement.M, 0, "Cả năm",
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), PhaseStatus.OPEN)));
        return phases;
    }

    @Bean
    FakePeople people() {
        return new FakePeople();
    }

    @Bean
    Initiatives initiatives() {
        return mock();
    }

    @Bean
    Notices notices() {
        return mock();
    }

    @Bean
    RulePacks rulePacks() {
        RulePacks packs = mock(Answers.RETURNS_DEEP_STUBS);
        when(packs.asOf(any()).maxTimes("SUPPLEMENT_REQUEST"))
                .thenReturn(Optional.of(new RuleValue<>(1, RuleMark.VERIFIED, List.of("L-86"), null)));
        return packs;
    }
}

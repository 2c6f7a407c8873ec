package vn.thidua.council;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.council.internal.CaseRule;
import vn.thidua.council.internal.Regulations;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionRepository;
import vn.thidua.initiative.Initiatives;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.nomination.TitleConditions;

/** The council module on a real database, without engine and neighbours. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "vn.thidua.council", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "vn\\.thidua\\.council\\.(Prepare(Initiative)?Session|internal\\.Plan(Regulations|Ceilings|Replay)|process\\..*|.*Test.*|CouncilFixture)"))
class CouncilFixture {

    static final String ISSUER = "huyen-chi-lang";
    static final String BEFORE = "2024-11-10T01:00:00Z";
    static final String MEETING = "2024-11-12T01:00:00Z";
    static final String VOTE_ENDS = "2024-11-12T10:00:00Z";

    @Bean
    Initiatives initiatives() {
        return mock();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock(BEFORE);
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
    TitleConditions titleConditions() {
        return mock(invocation -> Optional.empty());
    }

    @Bean
    FakeCeilings ceilings() {
        return new FakeCeilings();
    }

    /** The law adds nothing to the regulation of a session. */
    @Bean
    Regulations regulations() {
        Regulations regulations = mock();
        when(regulations.ofCase(any(), any())).thenAnswer(call -> {
            Session session = call.getArgument(0);
            return new CaseRule(session.regulation(), "", session.regulationSource());
        });
        return regulations;
    }

    /** Every movement of these tests carries out the plan of Chi Lăng. */
    @Bean
    Movements movements() {
        Movements movements = mock();
        when(movements.plan(any())).thenReturn(ChiLangPlan.PLAN);
        return movements;
    }

    @Bean
    FakePeople people() {
        return FakePeople.councilOfEleven(ISSUER);
    }

    @Bean
    Scene scene(SessionRepository sessions, AgendaRepository agenda) {
        return new Scene(sessions, agenda);
    }

    /** Prepares sessions. */
    record Scene(SessionRepository sessions, AgendaRepository agenda) {

        /** A session on two cases: K1 of unit-8, whose head sits in the council, and N2 of a commune. */
        String prepare(String key, CouncilRegulation regulation) {
            return prepare(key, ISSUER, regulation);
        }

        String prepare(String key, String issuer, CouncilRegulation regulation) {
            String id = key + "/a0/s";
            sessions.save(new Session(id, key + "/a0", key, issuer, "phong-noi-vu", regulation, "chi-lang-2024 v1"));
            agenda.save(AgendaCases.collective(id, key + "/K1", 1, "unit-8", "K1"));
            agenda.save(AgendaCases.farmer(id, key + "/N2", 2, "xa-van-thuy", "N2"));
            return id;
        }

        /** A session of an award round with nothing on its agenda yet. */
        String empty(String movementId, String awardKey, CouncilRegulation regulation) {
            String id = awardKey + "/s";
            sessions.save(new Session(id, awardKey, movementId, ISSUER, "phong-noi-vu", regulation, "chi-lang-2024 v1"));
            return id;
        }

        /** m1 … mn are present, the rest are away. */
        static List<Attendance> present(int count) {
            return IntStream.rangeClosed(1, 11)
                    .mapToObj(n -> new Attendance("m" + n, n <= count, n <= count ? null : "Bận công tác")).toList();
        }
    }
}

package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.council.internal.Counts;
import vn.thidua.council.internal.RecusalRule;
import vn.thidua.council.internal.Regulations;
import vn.thidua.council.internal.Seat;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionRepository;
import vn.thidua.council.internal.Threshold;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.InitiativeDossier;
import vn.thidua.initiative.InitiativeStatus;
import vn.thidua.initiative.Initiatives;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;

/** The initiative council sits with rules and words of its own, at its own unit. */
class PrepareInitiativeSessionTest {

    private final Initiatives initiatives = mock();
    private final Movements movements = mock();
    private final Regulations regulations = mock();
    private final SessionRepository sessions = mock();
    private final AgendaRepository agenda = mock();
    private final PrepareInitiativeSession prepare = new PrepareInitiativeSession(initiatives, movements, regulations, sessions, agenda);

    @BeforeEach
    void oneInitiative() {
        when(movements.get("M")).thenReturn(new Movement("M", "M", "", "ubnd-xa", "van-phong", MovementStatus.LAUNCHED, null, null, null, null));
        when(regulations.ofInitiatives("M")).thenReturn(new Regulations.Sourced(CouncilRegulations.chiLang(), "plan v1"));
        when(initiatives.ofRound("M/p1/r0")).thenReturn(List.of(new Initiative("M/p1/r0/van-phong/1", "M/p1/r0", "M", "van-phong",
                new InitiativeDossier("Sổ điện tử", List.of("Nguyễn Mẫu A", "Mai Mẫu Hạnh"), "", ""), InitiativeStatus.SUBMITTED, null, null, null)));
    }

    @Test
    void itsAgendaHoldsEveryInitiativeOfTheRound() {
        prepare.prepare("M", "M/p1/r0", "hoi-dong-sang-kien");

        ArgumentCaptor<Session> session = ArgumentCaptor.forClass(Session.class);
        verify(sessions).save(session.capture());
        assertThat(session.getValue().id()).isEqualTo("M/p1/r0/s");
        assertThat(session.getValue().issuerUnitId()).isEqualTo("hoi-dong-sang-kien");
        assertThat(session.getValue().purpose()).isEqualTo(SessionPurpose.INITIATIVE);
        assertThat(saved().title()).isEqualTo("Sáng kiến: Sổ điện tử (Nguyễn Mẫu A, Mai Mẫu Hạnh)");
        assertThat(saved().award()).isNull();
    }

    @Test
    void aSecondTimeChangesNothing() {
        when(sessions.existsById("M/p1/r0/s")).thenReturn(true);

        prepare.prepare("M", "M/p1/r0", "hoi-dong-sang-kien");

        verify(agenda, never()).save(any());
    }

    @Test
    void anAuthorDoesNotVoteOnHisOwnInitiative() {
        prepare.prepare("M", "M/p1/r0", "hoi-dong-sang-kien");
        Seat author = mock();
        when(author.unitId()).thenReturn("van-phong");
        when(author.memberName()).thenReturn("Mai Mẫu Hạnh");

        assertThat(new RecusalRule(CouncilRegulations.chiLang()).reason(author, saved())).isEqualTo(Optional.of("Là tác giả sáng kiến."));
    }

    @Test
    void theVoteIsWordedForInitiatives() {
        Threshold threshold = new Threshold(CouncilRegulations.chiLang(), SessionPurpose.INITIATIVE);

        assertThat(threshold.judge(new Counts(5, 1, 0), 7, 6).sentence()).endsWith("đạt tỷ lệ quá 1/2: đề nghị công nhận sáng kiến.");
        assertThat(threshold.judge(new Counts(3, 3, 0), 7, 6).sentence()).endsWith("không đề nghị công nhận sáng kiến.");
    }

    private AgendaCase saved() {
        ArgumentCaptor<AgendaCase> item = ArgumentCaptor.forClass(AgendaCase.class);
        verify(agenda).save(item.capture());
        return item.getValue();
    }
}

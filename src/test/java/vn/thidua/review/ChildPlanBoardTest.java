package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundStatus;
import vn.thidua.movement.Rounds;
import vn.thidua.organization.Units;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.SuperiorPlan;
import vn.thidua.review.internal.ReportStore;

/** A commune that runs a movement of its own in this system under the district's plan. */
class ChildPlanBoardTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 12, 12);

    private final Movements movements = mock(Movements.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Obligations obligations = mock(Obligations.class);
    private final ReportStore reports = mock(ReportStore.class);
    private final Units units = mock(Units.class);
    private final ChildPlanBoard board = new ChildPlanBoard(movements, rounds, obligations, reports, units);

    @BeforeEach
    void runBoth() {
        when(units.find(anyString())).thenReturn(Optional.empty());
        when(reports.findById(anyString())).thenReturn(Optional.empty());
        Movement district = movement("d", "huyen", MovementStatus.LAUNCHED, "145/KH-UBND", ISSUED);
        when(movements.get("d")).thenReturn(district);
        when(rounds.ofMovement("d")).thenReturn(List.of(round("d/r0", ObligationKind.CHILD_PLAN), round("d/r1", ObligationKind.REGISTRATION)));
        owe("d/r0", ObligationStatus.OPEN, "xa-a", "xa-b");
        when(rounds.ofMovement("c")).thenReturn(List.of(round("c/r0", ObligationKind.PLEDGE)));
        owe("c/r0", ObligationStatus.ACCEPTED, "bp-1", "bp-2");
        under("145/KH-UBND", ISSUED, MovementStatus.LAUNCHED);
    }

    @Test
    void countsAMovementThatNamesTheSuperiorPlanAndRollsItsResultsUp() {
        List<ChildPlanBoard.Line> lines = board.of("d");
        assertThat(lines).extracting(ChildPlanBoard.Line::unit, ChildPlanBoard.Line::issued)
                .containsExactly(tuple("xa-a", true), tuple("xa-b", false));
        assertThat(lines.get(0)).extracting(ChildPlanBoard.Line::number, ChildPlanBoard.Line::owed, ChildPlanBoard.Line::settled)
                .containsExactly("07/KH-UBND", 2L, 2L);
    }

    @Test
    void countsNoOtherDocumentAndNothingThatIsNotLaunched() {
        under("145/KH-UBND", ISSUED.plusDays(1), MovementStatus.LAUNCHED);
        assertThat(board.of("d")).noneMatch(ChildPlanBoard.Line::issued);
        under("14/KH-UBND", ISSUED, MovementStatus.LAUNCHED);
        assertThat(board.of("d")).noneMatch(ChildPlanBoard.Line::issued);
        under("145/KH-UBND", null, MovementStatus.APPROVED);
        assertThat(board.of("d")).noneMatch(ChildPlanBoard.Line::issued);
        under("145/KH-UBND", null, MovementStatus.CLOSED);
        assertThat(board.of("d")).filteredOn(ChildPlanBoard.Line::issued).hasSize(1);
    }

    private void under(String symbol, LocalDate date, MovementStatus status) {
        Movement child = movement("c", "xa-a", status, "07/KH-UBND", ISSUED.plusDays(9));
        Movement district = movements.get("d");
        when(movements.all()).thenReturn(List.of(child, district));
        MovementPlan plan = mock(MovementPlan.class);
        SuperiorPlan superior = mock(SuperiorPlan.class);
        when(superior.symbol()).thenReturn(symbol);
        when(superior.date()).thenReturn(date);
        when(plan.superiorPlans()).thenReturn(List.of(superior));
        when(movements.plan("c")).thenReturn(plan);
    }

    private void owe(String round, ObligationStatus status, String... unitIds) {
        List<Obligation> owed = Arrays.stream(unitIds).map(unit -> {
            Obligation obligation = mock(Obligation.class);
            when(obligation.id()).thenReturn(round + "/" + unit);
            when(obligation.unitId()).thenReturn(unit);
            when(obligation.status()).thenReturn(status);
            return obligation;
        }).toList();
        when(obligations.ofRound(round)).thenReturn(owed);
    }

    private static Round round(String key, ObligationKind kind) {
        return new Round(key, key.substring(0, 1), key.substring(0, 1), "code", kind, kind.label(), RoundStatus.OPEN, Instant.EPOCH, Instant.EPOCH, "", "huyen");
    }

    private static Movement movement(String id, String issuer, MovementStatus status, String symbol, LocalDate issuedOn) {
        return new Movement(id, id, "Phong trào", issuer, issuer, status, symbol, issuedOn, issuedOn, issuedOn.plusYears(1));
    }
}

package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.council.Ceiling;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Phase;
import vn.thidua.movement.PhaseStatus;
import vn.thidua.movement.Phases;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.Quota;
import vn.thidua.plan.Quota.Kind;
import vn.thidua.plan.Quota.Span;
import vn.thidua.plan.StoredPlan;

/** Quotas as ceilings: per year, phase or movement, and never for ad hoc awards. */
class PlanCeilingsTest {

    private final Movements movements = mock();
    private final Phases phases = mock();
    private final PlanCeilings ceilings = new PlanCeilings(movements, phases);

    @Test
    void aYearlyQuotaCountsThePhasesThatEndInTheYear() {
        quota(Kind.MAX, Span.YEAR);

        Ceiling first = ceilings.of("m", "m/p0/a0").get(0);

        assertThat(first.words()).isEqualTo("2 tập thể của năm 2015");
        assertThat(first.covers("m/p0/a1")).isTrue();
        assertThat(first.covers("m/p1/a0")).as("ends in 2015 too").isTrue();
        assertThat(first.covers("m/p2/a0")).as("2016").isFalse();
        assertThat(first.source()).isEqualTo("plan v3");
    }

    @Test
    void aPhaseOrMovementMayBeTheSpan() {
        quota(Kind.EXACT, Span.PHASE);
        assertThat(ceilings.of("m", "m/p1/a0").get(0).covers("m/p0/a0")).isFalse();
        quota(Kind.AMBIGUOUS, Span.MOVEMENT);
        assertThat(ceilings.of("m", "m/p1/a0").get(0).covers("m/p2/a7")).isTrue();
    }

    @Test
    void aFloorIsNoCeilingAndAdHocAwardsHaveNone() {
        quota(Kind.MIN, Span.YEAR);
        assertThat(ceilings.of("m", "m/p0/a0")).isEmpty();
        quota(Kind.MAX, Span.YEAR);
        assertThat(ceilings.of("m", "m/x0")).isEmpty();
    }

    private void quota(Kind kind, Span per) {
        MovementPlan plan = mock();
        when(plan.quotas()).thenReturn(List.of(new Quota(NomineeKind.COLLECTIVE, 2, kind, per, "02 tập thể")));
        when(movements.planVersion("m")).thenReturn(new StoredPlan("plan", 3, "", Instant.EPOCH, "", plan));
        when(phases.ofMovement("m")).thenReturn(List.of(phase(0, LocalDate.of(2015, 6, 11)), phase(1, LocalDate.of(2015, 12, 31)),
                phase(2, LocalDate.of(2016, 12, 31))));
    }

    private static Phase phase(int ordinal, LocalDate end) {
        return new Phase("m/p" + ordinal, "m", ordinal, "Đợt " + ordinal, end.minusMonths(5), end, PhaseStatus.OPEN);
    }
}

package vn.thidua.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundStatus;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.StoredPlan;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegisteredObjects;
import vn.thidua.registration.Registrations;

/** A movement in its award round, as its neighbours see it: registration round {@code M/r0}, award round {@code M/p0/a0}. */
public class RunningMovement {

    public static final String M = "chi-lang-2024";
    public static final String AWARD = M + "/p0/a0";
    private static final Instant DUE = Instant.parse("2024-11-15T17:00:00Z");
    private static final String WORDS = "chậm nhất ngày 15/11/2024";

    public final Movements movements = mock();
    public final Rounds rounds = mock();
    public final Obligations obligations = mock();
    public final Registrations registrations = mock();

    public RunningMovement(MovementPlan plan) {
        when(movements.get(M)).thenReturn(new Movement(M, M, "Phong trào thi đua đặc biệt", "ubnd-huyen-chi-lang", "phong-noi-vu",
                MovementStatus.LAUNCHED, "145/KH-UBND", LocalDate.of(2023, 12, 12), LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 10, 31)));
        when(movements.plan(M)).thenReturn(plan);
        when(movements.planVersion(M)).thenReturn(new StoredPlan(M, 1, "", Instant.EPOCH, "", plan));
        Round registration = round(M + "/r0", M, "registration", ObligationKind.REGISTRATION);
        Round dossiers = round(AWARD + "/r0", AWARD, "award-dossier", ObligationKind.AWARD_DOSSIER);
        when(rounds.get(registration.key())).thenReturn(registration);
        when(rounds.get(dossiers.key())).thenReturn(dossiers);
        when(rounds.ofMovement(M)).thenReturn(List.of(registration, dossiers));
        when(registrations.acceptedOf(any(), any())).thenReturn(Optional.empty());
    }

    public static String listOf(String unitId) {
        return AWARD + "/r0/" + unitId;
    }

    /** A unit that owes a registration and a list of nominees (handed in), and has registered one model when {@code accepted}. */
    public RunningMovement unit(String unitId, boolean accepted) {
        List<Obligation> owed = new ArrayList<>();
        ObligationStatus registered = accepted ? ObligationStatus.ACCEPTED : ObligationStatus.MISSED;
        owed.add(obligation(M + "/r0", unitId, ObligationKind.REGISTRATION, registered));
        owed.add(obligation(AWARD + "/r0", unitId, ObligationKind.AWARD_DOSSIER, ObligationStatus.SUBMITTED));
        owed.forEach(one -> when(obligations.get(one.id())).thenReturn(one));
        when(obligations.ofUnit(unitId)).thenReturn(owed);
        if (accepted) {
            RegisteredObject object = new RegisteredObject("object-of-" + unitId, "MODEL", "Mô hình của " + unitId, "", "Mục tiêu",
                    LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), "Khó", "");
            when(registrations.acceptedOf(M, unitId))
                    .thenReturn(Optional.of(new RegisteredObjects(M + "/r0/" + unitId, unitId, List.of(object))));
        }
        return this;
    }

    private static Obligation obligation(String round, String unitId, ObligationKind kind, ObligationStatus status) {
        return new Obligation(round + "/" + unitId, round, M, unitId, kind, "", status, DUE, WORDS, null, false, 0, 0);
    }

    private static Round round(String key, String owner, String code, ObligationKind kind) {
        return new Round(key, M, owner, code, kind, kind.label(), RoundStatus.OPEN, Instant.EPOCH, DUE, WORDS, "phong-noi-vu");
    }
}

package vn.thidua.movement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.internal.PhaseStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredPhase;

/** Opens and closes a phase when its process says so; doing it again changes nothing. */
@Service
public class RunPhase {

    private final PhaseStore phases;
    private final RoundStore rounds;
    private final AuditTrail audit;

    RunPhase(PhaseStore phases, RoundStore rounds, AuditTrail audit) {
        this.phases = phases;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** @return the phase and how many rounds of its own and award rounds it has */
    @Transactional(readOnly = true)
    public PreparedPhase prepare(String phaseKey) {
        return new PreparedPhase(phases.require(phaseKey).view(), rounds.countByOwnerKey(phaseKey), rounds.countAwardRounds(phaseKey));
    }

    @Transactional
    public void open(String phaseKey) {
        StoredPhase phase = phases.require(phaseKey);
        if (phase.view().status() == PhaseStatus.PLANNED) {
            phase.open();
            audit.record("PHASE_OPENED", phaseKey, null);
        }
    }

    @Transactional
    public void close(String phaseKey) {
        StoredPhase phase = phases.require(phaseKey);
        if (phase.view().status() != PhaseStatus.CLOSED) {
            phase.close();
            audit.record("PHASE_CLOSED", phaseKey, null);
        }
    }

    /** What the phase's process needs to go on. */
    public record PreparedPhase(Phase phase, int roundCount, int awardRoundCount) {
    }
}

package vn.thidua.movement.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundTimes;
import vn.thidua.movement.Rounds;

@Service
@Transactional(readOnly = true)
class StoredRounds implements Rounds {

    private final RoundStore store;

    StoredRounds(RoundStore store) {
        this.store = store;
    }

    @Override
    public Round get(String key) {
        return store.require(key).view();
    }

    @Override
    public RoundTimes timesOf(String key) {
        StoredRound round = store.require(key);
        return new RoundTimes(round.opensAt(), round.firstReminderAt(), round.secondReminderAt(), round.dueAt());
    }

    @Override
    public List<Round> ofMovement(String movementId) {
        return store.findByMovementIdOrderByRoundKey(movementId).stream().map(StoredRound::view).toList();
    }

    @Override
    public List<Round> ofOwner(String ownerKey) {
        return store.findByOwnerKeyOrderByRoundKey(ownerKey).stream().map(StoredRound::view).toList();
    }

    @Override
    public Optional<Consolidation> consolidationOf(String key) {
        return Optional.ofNullable(store.require(key).consolidation());
    }
}

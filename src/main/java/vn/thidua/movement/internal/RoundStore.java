package vn.thidua.movement.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.thidua.shared.Refused;

/** Rounds by key. */
public interface RoundStore extends JpaRepository<StoredRound, String> {

    List<StoredRound> findByMovementIdOrderByRoundKey(String movementId);

    List<StoredRound> findByOwnerKeyOrderByRoundKey(String ownerKey);

    int countByOwnerKey(String ownerKey);

    /** Award rounds of a phase: each owns exactly one round, of nominations. */
    @Query("select count(distinct r.ownerKey) from StoredRound r where r.ownerKey like concat(:phaseKey, '/a%')")
    int countAwardRounds(String phaseKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredRound r where r.roundKey = :key")
    Optional<StoredRound> findLocked(String key);

    default StoredRound require(String key) {
        return findById(key).orElseThrow(() -> missing(key));
    }

    /** Holds the round's row until the end of the transaction: one obligation of a round settles at a time. */
    default StoredRound lock(String key) {
        return findLocked(key).orElseThrow(() -> missing(key));
    }

    private static Refused missing(String key) {
        return Refused.notFound("Không có đợt «" + key + "».");
    }
}

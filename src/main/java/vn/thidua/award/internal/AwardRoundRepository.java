package vn.thidua.award.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface AwardRoundRepository extends JpaRepository<AwardRound, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AwardRound r where r.awardKey = :awardKey")
    Optional<AwardRound> findLocked(String awardKey);
}

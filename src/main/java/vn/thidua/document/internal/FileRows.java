package vn.thidua.document.internal;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FileRows extends JpaRepository<StoredFile, String> {

    List<StoredFile> findByTaskIdAndSentAtIsNullOrderByPositionNo(String taskId);

    List<StoredFile> findByHomeKindAndHomeIdAndSentAtIsNotNullOrderBySentAtAscPositionNoAsc(String homeKind, String homeId);

    List<StoredFile> findByHomeKindAndHomeIdStartingWithAndSentAtIsNotNullAndWithdrawnAtIsNullOrderBySentAtAscPositionNoAsc(String homeKind, String prefix);

    List<StoredFile> findBySentAtIsNullAndAttachedAtBefore(Instant instant);

    @Modifying(flushAutomatically = true)
    @Query("update StoredFile f set f.sentAt = :now where f.taskId = :taskId and f.sentAt is null")
    int send(String taskId, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update StoredFile f set f.withdrawnAt = :now where f.withdrawnTask = :taskId and f.withdrawnAt is null")
    int withdraw(String taskId, Instant now);

    /** Only what was never sent; who sends it at the same moment wins. */
    @Modifying(flushAutomatically = true)
    @Query("delete from StoredFile f where f.id = :id and f.sentAt is null")
    int deleteDraft(String id);
}

package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The revocation of one award (LAW Đ93).
 *
 * @param id             natural key, {@code <nomination>/v<n>}
 * @param groundWords    the ground of Đ93(2)
 * @param conclusion     the document that found the violation
 * @param fileDueAt      end of the time to file the dossier (L-89)
 * @param decideDueAt    end of the time to decide; null before the dossier is filed
 * @param keepReason     why the award was kept; null otherwise
 * @param documentNumber number of the revoking decision; null before
 */
public record Revocation(String id, String nominationId, String decisionId, String movementId, RevocationStatus status, String ground,
                         String groundWords, String conclusion, LocalDate concludedOn, Instant fileDueAt, boolean filingLate,
                         String statementNumber, String statement, Instant decideDueAt, boolean decisionLate, String keepReason,
                         String documentNumber, LocalDate issuedOn, LocalDate objectRecoveredOn, LocalDate moneyRecoveredOn) {
}

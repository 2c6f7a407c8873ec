package vn.thidua.award;

import java.time.Instant;

/**
 * An ad hoc award on its way.
 *
 * @param id          natural key, {@code <movement>/x<n>}; also the nomination's in decision and register
 * @param decisionId  the decision that deals with it
 * @param reason      why it is returned or refused; null otherwise
 * @param decideDueAt end of the time to decide (L-84); null before the appraisal
 * @param late        whether the decision came or still is after that
 */
public record AdHocAward(String id, String movementId, AdHocNomination proposal, AdHocStatus status, String decisionId, String reason,
                         Instant decideDueAt, boolean late) {
}

package vn.thidua.award;

import java.time.Instant;

/**
 * A unit's complaint about one case of a published decision (L-95).
 *
 * @param id          natural key, {@code <decision>/c<n>}
 * @param unitId      the unit that complains
 * @param filedLate   after the time that the rule pack knows; examined all the same while nobody vouches for that time
 * @param answerDueAt end of the time to answer
 * @param answer      the chair's answer with its reason; null before
 * @param remedy      what an upheld complaint leads to; null otherwise
 * @param remedyKey   business key of the decision or revocation that follows; null before
 */
public record Complaint(String id, String decisionId, String nominationId, String movementId, String unitId, String content, Instant filedAt,
                        boolean filedLate, ComplaintStatus status, String findings, Instant answerDueAt, String answer, Remedy remedy,
                        String ground, String remedyKey, boolean answerLate) {
}

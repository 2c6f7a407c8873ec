package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.plan.Award;
import vn.thidua.rulepack.ChairLevel;

/**
 * A case sent to another level, as people see it.
 *
 * @param id             natural key, {@code <nomination>/e}
 * @param nominee        kind and name
 * @param award          what is asked for
 * @param ownAward       what the issuer may give instead when nothing comes of it; null when it has no power over any
 * @param proposalNumber number of the submission (tờ trình); null before
 * @param legalLimb      provision relied on, e.g. {@code Điều 74 khoản 3 điểm a}
 * @param answerDueAt    last instant of the wait (exclusive); null before the package was sent
 * @param answerDocument number of the answer or of the upper decision
 * @param reason         why not, or why nothing was sent
 */
public record EscalatedCase(String id, String nominationId, String awardKey, String movementId, String unitId, String sessionId,
                            String nominee, Award award, Award ownAward, ChairLevel decider, EscalationCause cause,
                            String councilSentence, EscalationStatus status, String proposalNumber, LocalDate proposalDate,
                            String legalLimb, LocalDate sentOn, String channel, Instant answerDueAt, String answerDocument,
                            LocalDate answeredOn, String reason) {
}

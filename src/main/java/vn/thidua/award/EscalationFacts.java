package vn.thidua.award;

/**
 * What a person must know before acting on a case sent to another level, in Vietnamese; empty where nothing is known yet.
 *
 * @param award      what is asked for
 * @param council    the vote
 * @param report     the achievement report of the dossier
 * @param submission number and day of the tờ trình
 * @param due        how long the answer is waited for
 * @param instead    what the issuer may give when nothing comes of it
 * @param ceremony   the plan's day
 */
public record EscalationFacts(String movement, String nominee, String unit, String award, String decider, String cause, String council,
                              String report, String minutes, String submission, String legalLimb, String sent, String due,
                              String instead, String ceremony) {
}

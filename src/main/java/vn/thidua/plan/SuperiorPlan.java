package vn.thidua.plan;

import java.time.LocalDate;

/**
 * A plan of a higher body that this plan carries out (S4-02, S4-03).
 *
 * @param symbol exactly as printed; party and state write it differently and neither is corrected
 * @param date   its date
 * @param issuer its issuer
 * @param level  level of the issuer
 * @param system which system the issuer belongs to
 * @param title  what it is about
 */
public record SuperiorPlan(String symbol, LocalDate date, String issuer, GovernmentLevel level, System system, String title) {

    /** State bodies write {@code 12/KH-UBND}, the Party {@code 137-KH/HU}. */
    public enum System { STATE, PARTY, STEERING_COMMITTEE }
}

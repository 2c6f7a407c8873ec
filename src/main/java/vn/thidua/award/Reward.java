package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.plan.NomineeKind;

/**
 * The money of one award.
 *
 * @param coefficient   null while nobody knows it
 * @param baseSalaryVnd monthly base salary on the day of the decision; null where the rule pack has none
 * @param amountVnd     null while it cannot be counted
 * @param explanation   how it was counted, or what is missing
 * @param paidOn        day (Vietnam) of the payment; null before
 */
public record Reward(String nominationId, String decisionId, String nominee, NomineeKind kind, String award, String awardLabel,
                     RewardStatus status, BigDecimal coefficient, Long baseSalaryVnd, Long amountVnd, String explanation, String voucher,
                     LocalDate paidOn) {
}

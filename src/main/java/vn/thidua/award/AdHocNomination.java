package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;

/**
 * Whom somebody proposes for what, outside the rounds.
 *
 * @param unitId       the nominee's unit
 * @param achievement  what was achieved, in a few sentences
 * @param achievedOn   the day of it (Vietnam)
 * @param confirmation who confirms it, by which document (L-71)
 */
public record AdHocNomination(String unitId, NomineeKind kind, String nominee, Award award, String achievement, LocalDate achievedOn,
                            String confirmation) {
}

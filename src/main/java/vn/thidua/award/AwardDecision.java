package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.Award;

/**
 * An award decision as people see it.
 *
 * @param basis          the bases it cites
 * @param returnReason   why the chair sent the draft back; null otherwise
 * @param documentNumber e.g. {@code 2045/QĐ-UBND}, null before issue
 * @param noticeDueOn    last day (Vietnam) to tell the refused why; null before issue
 * @param recipients     whom it was published to; empty before
 */
public record AwardDecision(String id, String awardKey, String movementId, DecisionStatus status, String basis, String returnReason,
                            String signedBy, String documentNumber, LocalDate issuedOn, LocalDate noticeDueOn, List<Line> lines,
                            List<String> recipients) {

    /**
     * One case.
     *
     * @param nominee     kind and name in words
     * @param recommended whether the council advises the award
     * @param granted     the chair's choice, null before
     * @param reason      the chair's reason, or why the nominee is refused
     * @param notifiedAt  when a refused unit was told, null before
     */
    public record Line(String nominationId, int position, String unitId, String nominee, String nomineeName, Award award, boolean recommended,
                       String councilSentence, Boolean granted, String reason, Instant notifiedAt) {
    }
}

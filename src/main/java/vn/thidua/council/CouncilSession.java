package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;

/**
 * A session with its latest sitting, as people see it.
 *
 * @param sitting      number of the latest sitting, 0 before the first
 * @param votingEndsAt last instant of the vote, null before it
 * @param quorum       members needed to open, 0 before the first sitting
 * @param minutes      the latest minutes, a draft until signed; null before any
 */
public record CouncilSession(String id, String awardKey, String movementId, String issuerUnitId, SessionPurpose purpose, SessionStatus status, int sitting,
                             Instant meetsAt, String place, Instant votingEndsAt, int quorum, CouncilRegulation regulation,
                             List<Item> agenda, List<Member> members, int ballotsDue, int ballotsCast, String minutes) {

    /**
     * A case on the agenda.
     *
     * @param kind     who is nominated, null for what is no nomination for an award; so is {@code award}
     * @param tied     equal votes that the chair of the council must decide
     * @param recommended whether the figures say that the council advises the award
     * @param sentence the advice with its figures, null before the tally
     */
    public record Item(String nominationId, int position, String unitId, NomineeKind kind, Award award, String title, boolean tied,
                       boolean recommended, String sentence) {
    }

    /**
     * A member of the sitting.
     *
     * @param recusals the cases the member stays out of: recorded ones, or before the attendance those the regulation demands
     */
    public record Member(String id, String ballotKey, String name, String unitId, FunctionalRole role, boolean present,
                         List<RecusalRequest> recusals) {

        public boolean isRecusedFrom(String nominationId) {
            return recusals.stream().anyMatch(recusal -> recusal.nominationId().equals(nominationId));
        }
    }
}

package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;

/** Where a movement's council regulation is read from. */
public interface Regulations {

    /** @throws vn.thidua.shared.Refused when the plan gives none that can be applied */
    Sourced of(String movementId);

    /** The rules of the initiative council; what they leave open, the defaults of the law on councils fill. */
    Sourced ofInitiatives(String movementId);

    /**
     * By what a case of the session is judged: the plan version that the session goes by, with the law of today on the award proposed. What
     * is proposed for no award, such as an initiative, goes by the session's regulation.
     *
     * @throws vn.thidua.shared.Refused when the plan leaves open what only an unconfirmed value of the rule pack says
     */
    CaseRule ofCase(Session session, AgendaCase item);

    /** A regulation with the plan and version that gives it. */
    record Sourced(CouncilRegulation regulation, String source) {
    }
}

package vn.thidua.award.process;

import vn.thidua.award.AwardDecision;

/** A case as the decision's forms show it. */
record CaseLine(String nominationId, String nominee, String award, boolean recommended, String council, Boolean granted, String reason) {

    static CaseLine of(AwardDecision.Line line) {
        return new CaseLine(line.nominationId(), line.position() + ". " + line.nominee(), line.award().label(), line.recommended(),
                line.councilSentence(), line.granted(), line.reason());
    }
}

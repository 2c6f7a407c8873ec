package vn.thidua.council;

import java.util.List;

/** Reads council sessions. */
public interface CouncilSessions {

    /** @throws vn.thidua.shared.Refused when there is no such session */
    CouncilSession get(String sessionId);

    /** Sessions of an award round; further ones deal with cases that became ready after the first. */
    List<CouncilSession> of(String awardKey);
}

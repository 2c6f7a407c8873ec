package vn.thidua.organization;

import java.util.Collection;

/** Brings the engine's users and groups in line with people and the roles they hold today. Idempotent. */
public interface MirrorAccounts {

    void of(Collection<String> personIds);

    /** Mirrors everybody for whom a role began or ended within the last month; run daily, because roles begin and end by date. */
    void ofRecentChanges();
}

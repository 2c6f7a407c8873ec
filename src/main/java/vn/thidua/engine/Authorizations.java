package vn.thidua.engine;

import java.util.Set;

/** Puts people into the few groups that hold the grants on web applications, filters and definitions. */
public interface Authorizations {

    /** Gives the person exactly this access; putting the same twice changes nothing. The last administrator cannot be removed. */
    void setAccess(String userId, Set<Access> access);

    /** The access the person has now. */
    Set<Access> accessOf(String userId);
}

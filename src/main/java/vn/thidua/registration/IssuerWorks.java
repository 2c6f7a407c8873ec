package vn.thidua.registration;

import java.util.List;

/** The works that issuers have taken on with the launch of their movements (S0-13). */
public interface IssuerWorks {

    /** In the order of the plan. */
    List<TrackedWork> of(String movementId);
}

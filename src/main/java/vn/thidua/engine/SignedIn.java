package vn.thidua.engine;

import java.util.Optional;

/** Tells pages who has signed in. */
public interface SignedIn {

    /** The person of the current request; empty on the sign-in page and on error pages seen by strangers. */
    Optional<SignedInPerson> person();
}

package vn.thidua.engine.password;

import vn.thidua.shared.Refused;

/** Counts wrong passwords that are given inside the engine, where somebody who has signed in confirms with their own password. */
public interface Guesses {

    /** @throws Refused when too many were wrong from where the current request comes */
    void refuseTooMany(String userId);

    void wrong(String userId);

    /** An administrator lets the account try again at once. */
    void forgive(String userId);
}

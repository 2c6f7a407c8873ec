package vn.thidua.engine;

import vn.thidua.shared.Refused;

/** The password of the signed-in person. */
public interface OwnPassword {

    /** Sets another one; the current session goes on, every other session of the person ends. @throws Refused when one of the two is not right */
    void change(String current, String chosen);

    /** Whether somebody else set the password, so that the person changes it before anything else. */
    boolean mustBeChangedFirst();

    /** Whether the person has a password here at all; with a sign-in through another system there may be none. */
    boolean exists();
}

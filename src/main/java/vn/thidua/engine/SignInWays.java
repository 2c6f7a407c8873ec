package vn.thidua.engine;

import java.util.Optional;

/** How people sign in to this installation. */
public interface SignInWays {

    /** Whether the sign-in page asks for user name and password. */
    boolean byPassword();

    /** The account of another system with which people may sign in too, in the words of the button; empty without OpenID Connect. */
    Optional<String> otherAccount();

    /** Where the button leads, below the context path. */
    String otherAccountPath();
}

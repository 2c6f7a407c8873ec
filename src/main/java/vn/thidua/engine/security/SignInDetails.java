package vn.thidua.engine.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is kept of a sign-in for as long as its session lives.
 *
 * @param address          where it came from
 * @param device           key of the browser, null if it was not known yet
 * @param since            when
 * @param stamp            of the password it was made with, null without one; another password ends the session
 * @param ownPasswordFirst whether the person has to choose a password of their own before anything else
 */
record SignInDetails(String address, String device, Instant since, String stamp, boolean ownPasswordFirst) implements Serializable {

    SignInDetails with(String newStamp, boolean passwordOfSomebodyElse) {
        return new SignInDetails(address, device, since, newStamp, passwordOfSomebodyElse);
    }
}

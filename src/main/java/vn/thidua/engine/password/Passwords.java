package vn.thidua.engine.password;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Refuses a password that breaks a rule, in the words of that rule. */
@Component
public class Passwords {

    private final KnownPasswords known;

    Passwords(KnownPasswords known) {
        this.known = known;
    }

    /** @throws Refused when the account may not have this password */
    public void requireGood(String password, String userId) {
        if (!known.allow(password)) {
            PasswordRule.brokenBy(password, userId).ifPresent(rule -> {
                throw Refused.invalid("password", rule.sentence());
            });
        }
    }
}

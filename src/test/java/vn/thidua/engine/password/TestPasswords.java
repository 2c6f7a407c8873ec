package vn.thidua.engine.password;

import org.springframework.mock.env.MockEnvironment;

/** The rules as they are outside the demonstration, for tests without Spring. */
public final class TestPasswords {

    private TestPasswords() {
    }

    public static Passwords rules() {
        return new Passwords(new KnownPasswords(new MockEnvironment()));
    }
}

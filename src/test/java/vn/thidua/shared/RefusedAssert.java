package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of rules ask most: that an act is refused, with words that name the rule. */
public final class RefusedAssert {

    private RefusedAssert() {
    }

    public static void assertRefused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}

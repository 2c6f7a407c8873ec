package vn.thidua.document.internal;

/** A content breaks a rule; the message is the second half of a Vietnamese sentence. It carries no stack, since it is no fault of ours. */
public final class Unsafe extends RuntimeException {

    Unsafe(String rule) {
        super(rule, null, false, false);
    }
}

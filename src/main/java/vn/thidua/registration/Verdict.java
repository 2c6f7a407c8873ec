package vn.thidua.registration;

import vn.thidua.shared.Label;

/**
 * What an appraiser or the receiver says of one object.
 *
 * @param reason required when the object is returned; a remark otherwise, may be empty
 */
public record Verdict(@Label("Mục đăng ký") String objectId, @Label("Ý kiến") Outcome outcome, @Label("Lý do") String reason) {

    /** One returned object returns the whole registration; the others keep their mark for the next turn. */
    public enum Outcome { PASS, RETURN }

    public Verdict {
        reason = reason == null ? "" : reason.strip();
    }

    public boolean isReturn() {
        return outcome == Outcome.RETURN;
    }
}

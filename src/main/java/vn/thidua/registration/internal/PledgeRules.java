package vn.thidua.registration.internal;

import vn.thidua.registration.PledgeEntry;
import vn.thidua.shared.Refused;

/** A pledge says what is pledged, and who signed it when (S2-07, S2-10). */
class PledgeRules {

    private static final int MAX_CONTENT = 4000;
    private static final int MAX_NAME = 300;

    void check(PledgeEntry pledge) {
        if (pledge == null) {
            throw Refused.invalid("pledge", "Giao ước thi đua: chưa có nội dung.");
        }
        text("nội dung", pledge.content(), MAX_CONTENT);
        text("người ký", pledge.signedBy(), MAX_NAME);
        if (pledge.signedOn() == null) {
            throw Refused.invalid("pledge", "Giao ước thi đua: thiếu ngày ký.");
        }
    }

    private static void text(String label, String value, int max) {
        if (value.isBlank()) {
            throw Refused.invalid("pledge", "Giao ước thi đua: thiếu %s.".formatted(label));
        }
        if (value.codePointCount(0, value.length()) > max) {
            throw Refused.invalid("pledge", "Giao ước thi đua: %s dài quá %d ký tự.".formatted(label, max));
        }
    }
}

package vn.thidua.award.process;

import vn.thidua.shared.Refused;

/** Fields that matter only for some answers. */
final class Filled {

    private Filled() {
    }

    /** @throws Refused when the field is blank */
    static String in(String field, String label, String value) {
        if (value == null || value.isBlank()) {
            throw Refused.invalid(field, "«%s»: phải nhập.".formatted(label));
        }
        return value;
    }

    /** @throws Refused when the field is empty */
    static <T> T in(String field, String label, T value) {
        if (value == null) {
            throw Refused.invalid(field, "«%s»: phải nhập.".formatted(label));
        }
        return value;
    }
}

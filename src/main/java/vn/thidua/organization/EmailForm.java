package vn.thidua.organization;

import java.util.regex.Pattern;

/** Addresses as mail servers take them everywhere: plain letters, one @, a domain with a dot; nothing quoted, no second address. */
final class EmailForm {

    static final int LONGEST = 254;

    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    private EmailForm() {
    }

    static boolean fits(String address) {
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
    }
}

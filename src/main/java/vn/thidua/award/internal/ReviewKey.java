package vn.thidua.award.internal;

/**
 * Names a review of an award round. Its process {@code /v}, council session {@code /s} and decision {@code /d} carry the same number,
 * which the first leaves out: {@code M/p0/a0/d}, {@code M/p0/a0/d2}.
 */
public record ReviewKey(String awardKey, int number) {

    /** Reads the key of a review, a session or a decision. */
    public static ReviewKey parse(String key) {
        int end = key.lastIndexOf('/');
        String digits = key.substring(end + 2);
        return new ReviewKey(key.substring(0, end), digits.isEmpty() ? 1 : Integer.parseInt(digits));
    }

    public String review() {
        return with("/v");
    }

    public String session() {
        return with("/s");
    }

    public String decision() {
        return with("/d");
    }

    private String with(String kind) {
        return awardKey + kind + (number == 1 ? "" : number);
    }
}

package vn.thidua.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.engine.Access;

/** One pattern of end-points; who may open it is at least of the access named, staff, manager or administrator. */
record Door(Access access, Set<String> methods, Pattern path) {

    private static final String EVERY_METHOD = "*";

    /** @param patterns method, or several, and path; {@code {}} stands for a segment, {@code /**} at the end for any rest, none included */
    static List<Door> to(Access access, String... patterns) {
        return Stream.of(patterns).map(pattern -> {
            String[] parts = pattern.split(" ", 2);
            return new Door(access, Set.of(parts[0].split(",")), Pattern.compile(regex(parts[1])));
        }).toList();
    }

    /** Groups of functional roles have a dot in their names, those of access have none; all that is posted to history but one thing asks. */
    private static String regex(String path) {
        return path.replace("{a query}", "(?!cleanup$)[^/]+").replace("{not a role}", "[^/.]+").replace("{}", "[^/]+").replace("/**", "(/.*)?");
    }

    boolean isOpenTo(Set<Access> held) {
        return held.stream().anyMatch(one -> one.compareTo(access) >= 0);
    }

    boolean isAt(String method, String where) {
        return (methods.contains(EVERY_METHOD) || methods.contains(method)) && path.matcher(where).matches();
    }
}

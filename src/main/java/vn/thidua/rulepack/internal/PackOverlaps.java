package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.FormatErrors;

/** A day must not have two answers: entries of one subject and layer whose periods overlap are errors of the file. */
final class PackOverlaps {

    private PackOverlaps() {
    }

    static void report(PackFile file, FormatErrors errors) {
        List<PackEntry> all = file.entries();
        for (int i = 0; i < all.size(); i++) {
            PackEntry entry = all.get(i);
            all.subList(i + 1, all.size()).stream()
                    .filter(other -> other.subject().equals(entry.subject()) && other.layer() == entry.layer() && overlap(entry, other))
                    .forEach(other -> errors.add("/" + list(entry), "«" + entry.subject() + "» có hai giá trị cho cùng một ngày ("
                            + period(entry) + " và " + period(other) + ")"));
        }
    }

    static boolean overlap(PackEntry one, PackEntry other) {
        return startsBy(one.from(), other.to()) && startsBy(other.from(), one.to());
    }

    private static boolean startsBy(LocalDate from, LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    private static String list(PackEntry entry) {
        return entry.subject().replaceFirst("/.*", "");
    }

    private static String period(PackEntry entry) {
        return (entry.from() == null ? "…" : entry.from()) + " – " + (entry.to() == null ? "…" : entry.to());
    }
}

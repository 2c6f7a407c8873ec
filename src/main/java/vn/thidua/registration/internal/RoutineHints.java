package vn.thidua.registration.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.registration.ObjectEntry;

/**
 * Spots objects that look routine or easy (S4-31), by their words or because the unit registered the same before.
 * A hint for the person who appraises, never a decision.
 */
public class RoutineHints {

    private static final List<String> WORDS = List.of("thường xuyên hàng năm", "thường xuyên hằng năm", "hàng năm", "hằng năm", "thường xuyên", "thường lệ",
            "định kỳ", "theo chương trình", "theo quy định", "theo chức năng", "nhiệm vụ được giao");
    private static final double SAME = 0.8;

    private final Collection<String> earlierNames;

    public RoutineHints(Collection<String> earlierNames) {
        this.earlierNames = earlierNames;
    }

    /** A Vietnamese sentence, or empty when nothing looks routine. */
    Optional<String> of(ObjectEntry entry) {
        String text = " " + EntryRules.key(entry.name() + " " + entry.target()) + " ";
        Optional<String> word = WORDS.stream().filter(w -> text.contains(" " + w + " ")).findFirst();
        if (word.isPresent()) {
            return Optional.of("Có thể là nhiệm vụ thường xuyên: có cụm từ «" + word.get() + "».");
        }
        return earlierNames.stream().filter(earlier -> alike(earlier, entry.name())).findFirst()
                .map(earlier -> "Giống nội dung đơn vị đã đăng ký trước đây: «" + earlier + "».");
    }

    private static boolean alike(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> any = new HashSet<>(a);
        any.addAll(b);
        return !any.isEmpty() && (double) both.size() / any.size() >= SAME;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(EntryRules.key(name).split(" ")));
        words.removeIf(word -> word.isBlank() || word.chars().allMatch(Character::isDigit));
        return words;
    }
}

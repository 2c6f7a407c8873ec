package vn.thidua.engine.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code passwords/common.txt}: what guessers try first, also with a year or a few digits before or behind, or said twice. */
final class CommonPasswords {

    private static final Set<String> WORDS = read();

    private CommonPasswords() {
    }

    static boolean hold(FoldedPassword password) {
        String word = password.withoutDigitsAround();
        String half = word.substring(0, word.length() / 2);
        return WORDS.contains(password.text()) || WORDS.contains(word) || word.equals(half + half) && WORDS.contains(half);
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(FoldedPassword::of).map(FoldedPassword::text)
                .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

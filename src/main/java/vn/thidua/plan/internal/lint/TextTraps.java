package vn.thidua.plan.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.Severity;
import vn.thidua.shared.YamlDocument;

/**
 * Mistakes of writing and of scanning that plans are known to contain, from {@code lint/text-traps.yaml}.
 *
 * @param traps each with the rule it belongs to
 */
public record TextTraps(List<Trap> traps) {

    static final TextTraps KNOWN = read();

    /**
     * What to look for and what to say.
     *
     * @param rule     id in the rule catalogue
     * @param find     regular expression, case counts
     * @param problem  what is wrong, in Vietnamese
     * @param repair   what was probably meant, in Vietnamese
     * @param severity INFO or WARN
     */
    public record Trap(String rule, String find, String problem, String repair, Severity severity) {

        Pattern pattern() {
            return Pattern.compile(find, Pattern.UNICODE_CHARACTER_CLASS);
        }
    }

    /** One rule of the catalogue that looks for its traps. */
    static LintRule rule(String id) {
        return new TrapRule(id, KNOWN.traps().stream().filter(trap -> trap.rule().equals(id)).toList());
    }

    private static TextTraps read() {
        try (InputStream in = TextTraps.class.getResourceAsStream("/lint/text-traps.yaml")) {
            YamlDocument document = YamlDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            TextTraps traps = document.as(TextTraps.class);
            document.errors().throwIfAny();
            return traps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

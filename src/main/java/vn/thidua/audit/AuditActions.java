package vn.thidua.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Every action the record knows, with the words people read for it ({@code audit/actions.properties}). */
public final class AuditActions {

    private static final Map<String, String> LABELS = read();

    private AuditActions() {
    }

    /** Labels by action. */
    public static Map<String, String> all() {
        return LABELS;
    }

    /** The action itself where no words are known for it, as in records of an older version. */
    public static String label(String action) {
        return LABELS.getOrDefault(action, action);
    }

    private static Map<String, String> read() {
        Properties labels = new Properties();
        try (var file = new InputStreamReader(AuditActions.class.getResourceAsStream("/audit/actions.properties"), StandardCharsets.UTF_8)) {
            labels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        labels.forEach((action, label) -> sorted.put(action.toString(), label.toString()));
        return Collections.unmodifiableMap(sorted);
    }
}

package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A Vietnamese name as a key: the same name however it is typed, whatever its capitals, spaces and way of composing diacritics. */
public final class NameKey {

    private NameKey() {
    }

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}

package vn.thidua.plan.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: «Chiến sỹ», «chiến sĩ» and «CHIEN SI» are one; letter case, accents, spaces and punctuation do not tell names apart. */
public final class NameKey {

    private NameKey() {
    }

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return plain.replaceAll("[\\s\\p{Punct}“”«»–]+", " ").strip().replaceAll("\\bsy\\b", "si");
    }
}

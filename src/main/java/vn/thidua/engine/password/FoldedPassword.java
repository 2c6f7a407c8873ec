package vn.thidua.engine.password;

import java.text.Normalizer;
import java.util.Locale;

/** A password as guessers see it: small letters and digits only, marks dropped, so that «Mật-Khẩu» and {@code matkhau} are one. */
record FoldedPassword(String text) {

    private static final int SHORTEST_NAME = 4;

    static FoldedPassword of(String password) {
        String bare = Normalizer.normalize(password.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replace('đ', 'd');
        return new FoldedPassword(bare.replaceAll("[^\\p{L}\\p{Nd}]", ""));
    }

    /** Names of up to three letters occur in words by chance. */
    boolean contains(FoldedPassword name) {
        return name.text.length() >= SHORTEST_NAME && text.contains(name.text);
    }

    String withoutDigitsAround() {
        return text.replaceAll("^\\p{Nd}+|\\p{Nd}+$", "");
    }
}

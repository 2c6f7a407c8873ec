package vn.thidua.proof.access;

import java.util.Arrays;

/** What a cell of docs/access.md says. */
public enum Mark {
    YES("yes"), OWN("own"), LIST("list"), EMPTY("empty"), REFUSED("–");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    static Mark of(String text) {
        return Arrays.stream(values()).filter(mark -> mark.text.equals(text)).findFirst()
            .orElseThrow(() -> new AssertionError("docs/access.md: «" + text + "» is not a mark"));
    }
}

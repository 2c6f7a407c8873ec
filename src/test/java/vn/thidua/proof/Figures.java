package vn.thidua.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Prints what a proof measured and keeps the line in {@code target/figures.txt}, so that one run can be read on one page. */
public final class Figures {

    private static final Path PAGE = Path.of("target", "figures.txt");

    private Figures() {
    }

    /** @param row the promise, such as {@code F12} */
    public static void print(String row, String format, Object... values) {
        String line = row + "  " + String.format(java.util.Locale.ROOT, format, values);
        System.out.println(line);
        try {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

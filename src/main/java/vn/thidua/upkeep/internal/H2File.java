package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The address of an embedded H2 database and its file. */
public record H2File(String path, String options) {

    private static final String PREFIX = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";

    /** Empty for every other database. */
    public static Optional<H2File> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int options = url.indexOf(';');
        return Optional.of(options < 0 ? new H2File(url.substring(PREFIX.length()), "")
                : new H2File(url.substring(PREFIX.length(), options), url.substring(options)));
    }

    /** The same folder and options, another file, so that a half-filled database never has the name of a whole one. */
    public H2File unfinished() {
        return new H2File(path + "-unfinished", options);
    }

    public String url() {
        return PREFIX + path + options;
    }

    public Path file() {
        return Path.of((path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path) + SUFFIX);
    }

    public void moveTo(H2File target) throws IOException {
        Files.move(file(), target.file());
    }

    /** With what H2 has written down about errors, if any. */
    public void delete() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(file().resolveSibling(file().getFileName().toString().replace(SUFFIX, ".trace.db")));
    }
}

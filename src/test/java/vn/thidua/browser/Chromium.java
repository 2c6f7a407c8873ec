package vn.thidua.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chromium or Chrome on the system; on Debian, as root, installs it where it is missing. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {
    }

    static Path executable() {
        return find().or(Chromium::install).orElseThrow(() -> new IllegalStateException(
            "The browser tests need Chromium. Install it (Debian: apt-get install -y chromium) or name it in the variable THIDUA_CHROMIUM."));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("THIDUA_CHROMIUM")).map(Path::of);
        return Stream.concat(named, NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream)).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        if (!isRoot() || onPath("apt-get").isEmpty()) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return find();
    }

    private static void run(String... command) {
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int status = process.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with status " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

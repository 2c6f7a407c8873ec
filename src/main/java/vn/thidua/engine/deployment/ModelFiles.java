package vn.thidua.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.engine.Bundle;

/** The models this start brings: those in the jar, with the files of the overlay folder put over them one by one. */
final class ModelFiles {

    private static final Pattern NAME = Pattern.compile("(?:processes|forms)/([^/]+)/[^/.][^/]*");

    private final SortedMap<String, Bundle> bundles = new TreeMap<>();

    /** @param overlay folder with {@code processes/} and {@code forms/}, or null */
    ModelFiles(ClassLoader jar, Path overlay) {
        try {
            for (String root : new String[] {"processes/", "forms/"}) {
                addFromJar(jar, root);
            }
            if (overlay != null) {
                addFromFolder(overlay);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedMap<String, Bundle> bundles() {
        return bundles;
    }

    private void addFromJar(ClassLoader jar, String root) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(jar);
        if (!resolver.getResource("classpath:" + root).exists()) {
            return;
        }
        for (Resource file : resolver.getResources("classpath:" + root + "*/*")) {
            String url = file.getURL().getPath();
            add(url.substring(url.lastIndexOf(root)), file.getContentAsByteArray());
        }
    }

    private void addFromFolder(Path overlay) throws IOException {
        if (!Files.isDirectory(overlay)) {
            throw new IllegalStateException("Không có thư mục mô hình ghi đè «" + overlay + "» (thidua.overlay)");
        }
        try (Stream<Path> all = Files.walk(overlay, 3)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                add(overlay.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void add(String name, byte[] content) {
        Matcher matcher = NAME.matcher(name);
        if (matcher.matches()) {
            bundles.merge(matcher.group(1), new Bundle(matcher.group(1), new TreeMap<>(Map.of(name, content))),
                    (bundle, more) -> bundle.with(more.files()));
        }
    }
}

package vn.thidua.rulepack.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.thidua.shared.Refused;

/** Every release of every pack that is at hand; of each pack the highest revision is the one in use. */
final class PackShelf {

    private final PackFile national;
    private final Map<String, PackFile> releases = new TreeMap<>();
    private final Map<String, PackFile> current = new TreeMap<>();

    /**
     * @param others further releases of the national pack, regulations and drafts
     * @throws vn.thidua.shared.InvalidDocument when a regulation in use is wider than the law
     */
    PackShelf(PackFile national, List<PackFile> others) {
        this.national = national;
        Stream.concat(others.stream(), Stream.of(national)).forEach(file -> {
            releases.put(file.release(), file);
            current.merge(file.pack(), file, (one, other) -> one.revision() > other.revision() ? one : other);
        });
        current.put(national.pack(), national);
        layers().stream().filter(PackFile::isRegulation).forEach(regulation -> Narrowing.require(national, regulation));
    }

    static PackShelf read(Resource national, String... patterns) {
        return new PackShelf(read(national), Arrays.stream(patterns).filter(pattern -> !pattern.isBlank()).flatMap(PackShelf::matching)
                .map(PackShelf::read).toList());
    }

    PackFile national() {
        return national;
    }

    /** Regulations and drafts in use, by name. */
    List<PackFile> layers() {
        return current.values().stream().filter(file -> file != national && !file.isNational()).toList();
    }

    /** The national pack, and over it the regulations with these symbols that are valid on the day, general ones first. */
    List<PackFile> inForce(LocalDate day, Collection<String> symbols) {
        Stream<PackFile> named = layers().stream().filter(file -> !file.draft() && file.holdsOn(day))
                .filter(file -> !Collections.disjoint(file.symbols(), symbols)).sorted(Comparator.comparing(PackFile::layer));
        return Stream.concat(Stream.of(national), named).toList();
    }

    /** @throws Refused when there is no draft of that name */
    PackFile draft(String pack) {
        return layers().stream().filter(file -> file.draft() && file.pack().equals(pack)).findFirst()
                .orElseThrow(() -> Refused.notFound("Không có bộ quy tắc dự thảo «" + pack + "»."));
    }

    /** The files of a version such as {@code vietnam-1/frame-2022-98+tinh-a-1}. */
    List<PackFile> of(String version) {
        String[] releaseNames = version.replaceFirst("/[^+]*", "").split("\\+");
        return Arrays.stream(releaseNames).map(name -> {
            PackFile file = releases.get(name);
            if (file == null) {
                throw Refused.notFound("Không còn bản «" + name + "» của bộ quy tắc; hãy bổ sung tệp của bản đó.");
            }
            return file;
        }).toList();
    }

    private static Stream<Resource> matching(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được bộ quy tắc " + pattern, e);
        }
    }

    private static PackFile read(Resource file) {
        try {
            return PackFile.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được bộ quy tắc " + file.getDescription(), e);
        }
    }
}

package vn.thidua.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.plan.internal.NameKey;
import vn.thidua.shared.YamlDocument;

/**
 * The titles of the law with their legal and short names, and names that people write although the law does not know them (T-13, T-24).
 * Spelling alone is forgiven: «sỹ» for «sĩ», letter case, missing accents; everything else is explained, with a legal name to take instead.
 */
public final class TitleCatalogue {

    private static final String DATA = "/titles/titles.yaml";
    private static final double ALIKE = 0.5;
    private static final TitleCatalogue LAW = load();

    private final Map<EmulationTitle, CatalogueTitle> titles = new HashMap<>();
    private final Map<String, EmulationTitle> byName = new HashMap<>();
    private final Map<String, WrongName> wrongNames = new HashMap<>();

    /** Catalogue and wrong names as the data file holds them. */
    record Data(List<CatalogueTitle> titles, List<WrongName> wrongNames) {
    }

    /** A name the law does not know, why not, and what is probably meant. */
    record WrongName(String name, String reason, List<EmulationTitle> means) {
    }

    private TitleCatalogue(Data data) {
        data.titles().forEach(title -> {
            titles.put(title.title(), title);
            byName.put(NameKey.of(title.title().label()), title.title());
            title.shortNames().forEach(name -> byName.put(NameKey.of(name), title.title()));
        });
        data.wrongNames().forEach(wrong -> wrongNames.put(NameKey.of(wrong.name()), wrong));
    }

    public static TitleCatalogue ofTheLaw() {
        return LAW;
    }

    public CatalogueTitle get(EmulationTitle title) {
        return titles.get(title);
    }

    /** @param words what a person has written, or a title's identifier */
    public TitleReading read(String words) {
        String key = NameKey.of(words);
        EmulationTitle legal = Arrays.stream(EmulationTitle.values()).filter(title -> title.name().equals(words)).findFirst().orElse(byName.get(key));
        if (legal != null) {
            return new TitleReading(legal, "", List.of());
        }
        WrongName wrong = wrongNames.get(key);
        if (wrong != null) {
            return new TitleReading(null, "«%s» không phải danh hiệu thi đua: %s".formatted(words, wrong.reason()), wrong.means());
        }
        return new TitleReading(null, "«%s» không có trong danh mục danh hiệu thi đua".formatted(words), alike(key));
    }

    private List<EmulationTitle> alike(String key) {
        return Arrays.stream(EmulationTitle.values()).filter(title -> likeness(key, NameKey.of(title.label())) >= ALIKE).toList();
    }

    private static double likeness(String one, String other) {
        Set<String> a = Set.copyOf(Arrays.asList(one.split(" ")));
        Set<String> both = new HashSet<>(a);
        Set<String> any = new HashSet<>(a);
        Set<String> b = Set.copyOf(Arrays.asList(other.split(" ")));
        both.retainAll(b);
        any.addAll(b);
        return (double) both.size() / any.size();
    }

    private static TitleCatalogue load() {
        try (InputStream source = TitleCatalogue.class.getResourceAsStream(DATA)) {
            return new TitleCatalogue(YamlDocument.parse(new String(source.readAllBytes(), StandardCharsets.UTF_8)).as(Data.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

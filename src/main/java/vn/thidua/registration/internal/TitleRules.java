package vn.thidua.registration.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.plan.CatalogueTitle;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.TitleCatalogue;
import vn.thidua.plan.TitleReading;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.RowProblem;
import vn.thidua.registration.TitleEntry;

/** What every row of a table must be: a collective or person once, with a title of the law or an award form that the plan offers (T-24, T-25). */
public final class TitleRules {

    static final int MAX_TEXT = 300;

    private final TitleOffer offer;
    private final FormRule forms;

    public TitleRules(TitleOffer offer) {
        this.offer = offer;
        this.forms = new FormRule(offer);
    }

    /** A row with the number under which the person knows it. */
    public record Row(int number, TitleEntry entry) {
    }

    /** In the order of the rows; empty when all of them are in order. */
    public List<RowProblem> problems(List<Row> rows) {
        List<RowProblem> found = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            found.addAll(problems(row.number(), row.entry()));
            Integer first = seen.putIfAbsent(key(row.entry()), row.number());
            if (first != null && !row.entry().name().isBlank()) {
                found.add(new RowProblem(row.number(), TableColumn.NAME.heading(), row.entry().name(), "trùng với dòng " + first, List.of()));
            }
        }
        return found;
    }

    /** The row with identifiers for words, as far as they can be read. */
    public TitleEntry resolved(TitleEntry entry) {
        EmulationTitle title = entry.title().isEmpty() ? null : offer.read(entry.title()).title();
        return new TitleEntry(entry.kind(), entry.name(), entry.position(), title == null ? entry.title() : title.name(),
                forms.read(entry.form()).map(TitleOffer.OfferedForm::code).orElse(entry.form()));
    }

    private List<RowProblem> problems(int number, TitleEntry entry) {
        List<RowProblem> found = new ArrayList<>();
        if (entry.kind() == null) {
            found.add(problem(number, TableColumn.KIND, "", "chưa ghi tập thể hay cá nhân"));
        }
        if (entry.name().isBlank()) {
            found.add(problem(number, TableColumn.NAME, "", "chưa ghi tên"));
        }
        tooLong(entry.name()).ifPresent(reason -> found.add(problem(number, TableColumn.NAME, entry.name(), reason)));
        tooLong(entry.position()).ifPresent(reason -> found.add(problem(number, TableColumn.POSITION, entry.position(), reason)));
        if (entry.title().isEmpty() && entry.form().isEmpty()) {
            found.add(problem(number, TableColumn.TITLE, "", "phải có danh hiệu thi đua hoặc hình thức khen thưởng"));
        }
        title(number, entry).ifPresent(found::add);
        tooLong(entry.form()).map(reason -> problem(number, TableColumn.FORM, entry.form(), reason))
            .or(() -> forms.problem(number, entry.form())).ifPresent(found::add);
        return found;
    }

    private Optional<RowProblem> title(int number, TitleEntry entry) {
        if (entry.title().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> tooLong = tooLong(entry.title());
        if (tooLong.isPresent()) {
            return titleProblem(number, entry, tooLong.get(), fitting(entry.kind()));
        }
        TitleReading reading = offer.read(entry.title());
        if (reading.title() == null) {
            return titleProblem(number, entry, reading.reason(), reading.suggestions().stream().filter(offer.titles()::contains).toList());
        }
        CatalogueTitle title = TitleCatalogue.ofTheLaw().get(reading.title());
        if (entry.kind() != null && !title.nominees().contains(entry.kind())) {
            return titleProblem(number, entry, "«%s» là danh hiệu của %s, không phải của %s".formatted(reading.title().label(), words(title),
                    entry.kind().label().toLowerCase(Locale.ROOT)), fitting(entry.kind()));
        }
        return offer.titles().contains(reading.title()) ? Optional.empty()
                : titleProblem(number, entry, "«%s» không có trong danh hiệu kế hoạch cho đăng ký".formatted(reading.title().label()), fitting(entry.kind()));
    }

    private List<EmulationTitle> fitting(NomineeKind kind) {
        return offer.titles().stream().filter(title -> kind == null || TitleCatalogue.ofTheLaw().get(title).nominees().contains(kind)).toList();
    }

    private static Optional<RowProblem> titleProblem(int number, TitleEntry entry, String reason, List<EmulationTitle> instead) {
        return Optional.of(new RowProblem(number, TableColumn.TITLE.heading(), entry.title(), reason,
                instead.stream().map(title -> new Option(title.name(), title.label())).toList()));
    }

    private static String words(CatalogueTitle title) {
        return title.nominees().stream().map(kind -> kind.label().toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(", "));
    }

    private static Optional<String> tooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX_TEXT ? Optional.of("dài quá %d ký tự".formatted(MAX_TEXT)) : Optional.empty();
    }

    private static RowProblem problem(int number, TableColumn column, String value, String reason) {
        return new RowProblem(number, column.heading(), value, reason, List.of());
    }

    /** Two people may share a name, not also their post. */
    private static String key(TitleEntry entry) {
        return Normalizer.normalize(entry.kind() + "|" + entry.name() + "|" + entry.position(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}

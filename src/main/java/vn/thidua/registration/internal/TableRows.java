package vn.thidua.registration.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.document.SheetRow;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.TitleCatalogue;
import vn.thidua.registration.TitleEntry;
import vn.thidua.registration.internal.TitleRules.Row;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

/** Finds the table in a sheet by its headings, wherever it begins and in whatever order its columns stand. */
public final class TableRows {

    private final Map<TableColumn, Integer> places;

    private TableRows(Map<TableColumn, Integer> places) {
        this.places = places;
    }

    /** @throws Refused when no row has the headings, or nothing stands below them */
    public static List<Row> of(List<SheetRow> sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Map<TableColumn, Integer> places = headings(sheet.get(i));
            if (places.containsKey(TableColumn.NAME) && (places.containsKey(TableColumn.TITLE) || places.containsKey(TableColumn.FORM))) {
                List<Row> rows = new TableRows(places).rows(sheet.subList(i + 1, sheet.size()));
                if (rows.isEmpty()) {
                    throw Refused.invalid("file", "Dưới dòng tiêu đề (dòng %d) chưa có dòng đăng ký nào.".formatted(sheet.get(i).number()));
                }
                return rows;
            }
        }
        throw Refused.invalid("file", "Không thấy dòng tiêu đề có cột «Họ và tên» và cột «Danh hiệu» hoặc «Hình thức»; hãy dùng tệp mẫu.");
    }

    private List<Row> rows(List<SheetRow> below) {
        return below.stream().filter(row -> places.values().stream().anyMatch(place -> !row.cell(place).isBlank()))
                .map(row -> new Row(row.number(), entry(row))).toList();
    }

    private TitleEntry entry(SheetRow row) {
        String title = text(row, TableColumn.TITLE);
        return new TitleEntry(kind(text(row, TableColumn.KIND), title), text(row, TableColumn.NAME), text(row, TableColumn.POSITION), title,
                text(row, TableColumn.FORM));
    }

    private String text(SheetRow row, TableColumn column) {
        return places.containsKey(column) ? row.cell(places.get(column)) : "";
    }

    /** Where the kind is left out, a title that only one kind can hold says it. */
    private static NomineeKind kind(String words, String title) {
        for (NomineeKind kind : NomineeKind.values()) {
            if (key(kind.label()).equals(key(words))) {
                return kind;
            }
        }
        EmulationTitle legal = words.isBlank() && !title.isBlank() ? TitleCatalogue.ofTheLaw().read(title).title() : null;
        Set<NomineeKind> holders = legal == null ? Set.of() : TitleCatalogue.ofTheLaw().get(legal).nominees();
        return holders.size() == 1 ? holders.iterator().next() : null;
    }

    private static Map<TableColumn, Integer> headings(SheetRow row) {
        Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            TableColumn column = column(key(row.cell(i)));
            if (column != null) {
                places.putIfAbsent(column, i);
            }
        }
        return places;
    }

    private static TableColumn column(String heading) {
        if (heading.contains("họ và tên") || heading.contains("họ tên") || heading.startsWith("tên")) {
            return TableColumn.NAME;
        }
        if (heading.contains("danh hiệu")) {
            return TableColumn.TITLE;
        }
        if (heading.contains("hình thức")) {
            return TableColumn.FORM;
        }
        if (heading.contains("chức vụ") || heading.contains("chức danh")) {
            return TableColumn.POSITION;
        }
        return heading.startsWith("đối tượng") ? TableColumn.KIND : null;
    }

    private static String key(String text) {
        return NameKey.of(text);
    }
}

package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetWriter;
import vn.thidua.registration.ImportTable;
import vn.thidua.registration.TableReading;
import vn.thidua.rehearsal.Action;
import vn.thidua.shared.Refused;

/**
 * Brings a table in from a file, as the form's button does: {@code with: {columns, rows, valid, problems}}. The file is really written and
 * read; when other rows turn out wrong than the scenario says, the act fails.
 */
@Component
class ImportTableDeed implements Deed {

    private static final int WIDTH = 20;

    private final ImportTable table;

    ImportTableDeed(ImportTable table) {
        this.table = table;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.IMPORT_TABLE;
    }

    @Override
    public String play(Action action, Props props) {
        TableReading read = table.read(action.of(), file(action.with()));
        List<String> expected = texts(action.with().get("problems"));
        boolean same = read.valid() == ((Number) action.with().get("valid")).intValue() && read.problems().size() == expected.size()
            && read.problems().stream().allMatch(problem -> expected.stream().anyMatch(problem::contains));
        String found = "%d dòng, %d hợp lệ. %s".formatted(read.rows().size(), read.valid(), String.join(" ", read.problems())).strip();
        if (!same) {
            throw Refused.conflict("Tệp đọc ra khác kịch bản: " + found);
        }
        return found;
    }

    private static byte[] file(Map<String, Object> with) {
        List<String> columns = texts(with.get("columns"));
        List<List<Object>> rows = ((List<?>) with.get("rows")).stream().map(row -> List.<Object>copyOf(texts(row))).toList();
        return SheetWriter.write(new Sheet("Bảng", "Bảng đăng ký", List.of(), columns, columns.stream().map(column -> WIDTH).toList(), rows));
    }

    private static List<String> texts(Object list) {
        return list == null ? List.of() : ((List<?>) list).stream().map(String::valueOf).toList();
    }
}

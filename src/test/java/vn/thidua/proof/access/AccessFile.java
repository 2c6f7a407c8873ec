package vn.thidua.proof.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of docs/access.md by the heading they stand under. */
public final class AccessFile {

    private static final Path FILE = Path.of("docs/access.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    private AccessFile(List<String> lines) {
        String heading = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                tables.computeIfAbsent(heading, key -> new ArrayList<>()).add(Stream.of(line.substring(1).split("\\|")).map(String::strip).toList());
            }
        }
    }

    public static AccessFile read() {
        try {
            return new AccessFile(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short name, role, label. */
    public List<List<String>> roles() {
        return body("Who may do what");
    }

    public List<MatrixRow> actions() {
        return rows("Actions", 1, 2);
    }

    public List<MatrixRow> tasks() {
        return body("Tasks").stream().map(cells -> new MatrixRow(cells.get(2), codes(cells.get(0)), Map.of())).toList();
    }

    public List<MatrixRow> pages() {
        return rows("Pages and end-points of ours", 0, 1);
    }

    public List<MatrixRow> rest() {
        return rows("Camunda's REST interface", 0, 1);
    }

    public List<MatrixRow> webApplications() {
        return rows("The web applications", 0, 1);
    }

    /** The first row that fits, as on the page. */
    public static Optional<MatrixRow> rowFor(List<MatrixRow> rows, Endpoint endpoint) {
        return rows.stream().filter(row -> row.fits(endpoint)).findFirst();
    }

    private List<MatrixRow> rows(String heading, int names, int firstMark) {
        List<String> columns = tables.get(heading).get(0);
        return body(heading).stream().map(cells -> {
            Map<String, Mark> marks = new LinkedHashMap<>();
            for (int i = firstMark; i < columns.size() && columns.get(i).matches("[A-Z-]+"); i++) {
                marks.put(columns.get(i), Mark.of(cells.get(i)));
            }
            return new MatrixRow(cells.get(0).replace("`", ""), codes(cells.get(names)), marks);
        }).toList();
    }

    private List<List<String>> body(String heading) {
        List<List<String>> table = tables.get(heading);
        if (table == null) {
            throw new AssertionError("docs/access.md has no table under «" + heading + "»");
        }
        return table.subList(1, table.size());
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}

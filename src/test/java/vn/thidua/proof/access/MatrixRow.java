package vn.thidua.proof.access;

import java.util.List;
import java.util.Map;

/**
 * One row of a table of docs/access.md.
 *
 * @param name    the action, end-point or task
 * @param through what stands in backticks in the first or second column
 * @param cells   mark by column; empty in the table of tasks
 */
public record MatrixRow(String name, List<String> through, Map<String, Mark> cells) {

    public Mark mark(Column column) {
        return cells.get(column.name());
    }

    public Mark door(Column column) {
        return cells.get(column.door());
    }

    public List<Door> doors() {
        return through.stream().map(Door::of).toList();
    }

    public boolean fits(Endpoint endpoint) {
        return doors().stream().anyMatch(door -> door.fits(endpoint));
    }
}

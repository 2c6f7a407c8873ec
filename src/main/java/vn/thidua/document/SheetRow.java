package vn.thidua.document;

import java.util.List;

/**
 * A row of a sheet that holds something.
 *
 * @param number as the person's program counts it, from 1
 * @param cells  texts from column A on, empty where a cell is
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Text of a column counted from 0, empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}

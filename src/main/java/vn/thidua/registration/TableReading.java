package vn.thidua.registration;

import java.util.List;

/**
 * What was read from a file, row by row, for the form to show. Nothing of it is stored; the form sends what it shows like anything typed.
 *
 * @param valid    how many rows are in order
 * @param problems what is wrong with the others, one Vietnamese sentence each
 */
public record TableReading(List<Row> rows, int valid, List<String> problems) {

    public TableReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One row of the file.
     *
     * @param row   its number in the sheet
     * @param entry with identifiers for words, as far as they could be read
     */
    public record Row(int row, TitleEntry entry, List<RowProblem> problems) {

        public Row {
            problems = List.copyOf(problems);
        }
    }
}

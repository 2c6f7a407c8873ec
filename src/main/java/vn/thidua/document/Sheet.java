package vn.thidua.document;

import java.util.List;

/**
 * A sheet to be written: headline, lines below it, then a table.
 *
 * @param name     of the sheet, at most 31 characters
 * @param title    first line, in bold
 * @param lines    further lines above the table
 * @param headings of the columns
 * @param widths   of the columns, in characters
 * @param rows     texts and whole numbers
 */
public record Sheet(String name, String title, List<String> lines, List<String> headings, List<Integer> widths, List<List<Object>> rows) {

    public Sheet {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }
}

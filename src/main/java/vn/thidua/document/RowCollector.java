package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import vn.thidua.shared.Refused;

/** Collects the rows of a sheet that hold something, within the bounds of {@link SheetReader}. */
final class RowCollector implements SheetContentsHandler {

    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> current = new ArrayList<>();

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startRow(int index) {
        current = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? current.size() : new CellReference(reference).getCol();
        if (text == null || text.isBlank()) {
            return;
        }
        if (column >= SheetReader.MOST_COLUMNS) {
            throw Refused.invalid("file", "Tệp có quá %d cột.".formatted(SheetReader.MOST_COLUMNS));
        }
        if (text.length() > SheetReader.LONGEST_CELL) {
            throw Refused.invalid("file", "Ô %s dài quá %d ký tự.".formatted(reference, SheetReader.LONGEST_CELL));
        }
        while (current.size() <= column) {
            current.add("");
        }
        current.set(column, text.strip());
    }

    @Override
    public void endRow(int index) {
        if (current.isEmpty()) {
            return;
        }
        if (rows.size() == SheetReader.MOST_ROWS) {
            throw Refused.invalid("file", "Tệp có quá %d dòng.".formatted(SheetReader.MOST_ROWS));
        }
        rows.add(new SheetRow(index + 1, current));
    }
}

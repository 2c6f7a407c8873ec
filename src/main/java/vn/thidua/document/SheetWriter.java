package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes tables as XLSX files. Texts stay texts, whatever sign they begin with: no cell becomes a formula, not even when somebody opens it for editing
 * or saves the table in another form.
 */
public final class SheetWriter {

    /** Of a file in this form. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int CHARACTER = 256;
    private static final int OFFERED_ROWS = 500;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Workbook book;
    private final CellStyle bold;
    private final CellStyle head;
    private final CellStyle body;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();

    private SheetWriter(Workbook book) {
        this.book = book;
        this.bold = style(true, false);
        this.head = style(true, true);
        this.body = style(false, true);
    }

    /** One sheet as a file. */
    public static byte[] write(Sheet sheet) {
        return write(sheet, List.of());
    }

    /**
     * One sheet as a file in which some columns offer choices to whoever fills it in.
     *
     * @param choices per column from the first on; an empty list offers nothing
     */
    public static byte[] write(Sheet sheet, List<List<String>> choices) {
        try (Workbook book = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new SheetWriter(book).add(sheet, choices);
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Sheet content, List<List<String>> choices) {
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet(content.name());
        int next = 0;
        text(sheet.createRow(next++), 0, content.title(), bold);
        for (String line : content.lines()) {
            text(sheet.createRow(next++), 0, line, null);
        }
        int headRow = next++;
        Row headings = sheet.createRow(headRow);
        for (int i = 0; i < content.headings().size(); i++) {
            text(headings, i, content.headings().get(i), head);
            sheet.setColumnWidth(i, content.widths().get(i) * CHARACTER);
        }
        for (List<Object> row : content.rows()) {
            Row written = sheet.createRow(next++);
            for (int i = 0; i < row.size(); i++) {
                value(written, i, row.get(i));
            }
        }
        sheet.createFreezePane(0, headRow + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((headRow + 1) + ":" + (headRow + 1)));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        offer(sheet, headRow + 1, choices);
    }

    /** Choices stand on a second sheet, since a list inside a cell's rule may not be longer than 255 characters. */
    private void offer(org.apache.poi.ss.usermodel.Sheet sheet, int firstRow, List<List<String>> choices) {
        if (choices.stream().allMatch(List::isEmpty)) {
            return;
        }
        org.apache.poi.ss.usermodel.Sheet lists = book.createSheet("Danh mục");
        DataValidationHelper help = sheet.getDataValidationHelper();
        for (int column = 0; column < choices.size(); column++) {
            List<String> offered = choices.get(column);
            for (int i = 0; i < offered.size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                text(row, column, offered.get(i), null);
            }
            if (!offered.isEmpty()) {
                char letter = (char) ('A' + column);
                var rule = help.createFormulaListConstraint("'Danh mục'!$%c$1:$%c$%d".formatted(letter, letter, offered.size()));
                sheet.addValidationData(help.createValidation(rule, new CellRangeAddressList(firstRow, firstRow + OFFERED_ROWS, column, column)));
            }
        }
    }

    private void value(Row row, int column, Object value) {
        if (value instanceof Integer number) {
            var cell = row.createCell(column);
            cell.setCellValue(number);
            cell.setCellStyle(body);
        } else {
            text(row, column, value.toString(), body);
        }
    }

    private void text(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        boolean looksLikeAFormula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        if (looksLikeAFormula || style != null) {
            cell.setCellStyle(looksLikeAFormula ? quoted.computeIfAbsent(style, this::quoted) : style);
        }
    }

    /** With the apostrophe that tells every table program that the rest is text. */
    private CellStyle quoted(CellStyle style) {
        CellStyle quotedStyle = book.createCellStyle();
        if (style != null) {
            quotedStyle.cloneStyleFrom(style);
        }
        quotedStyle.setQuotePrefixed(true);
        return quotedStyle;
    }

    private CellStyle style(boolean isBold, boolean isTable) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(isBold);
        style.setFont(font);
        style.setWrapText(isTable);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (isTable) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setAlignment(isBold ? HorizontalAlignment.CENTER : HorizontalAlignment.GENERAL);
        }
        return style;
    }
}

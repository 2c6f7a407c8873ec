package vn.thidua.document.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF without interpreting it: names that stand for scripts, programs to start or files inside, wherever they are, also in packed objects.
 * Whoever hides them better than this gets no further than a file that people save and open in a reader of theirs.
 */
final class PdfInspection {

    private static final Map<String, String> ACTIVE = Map.ofEntries(
        Map.entry("JavaScript", "có mã JavaScript"), Map.entry("Launch", "có lệnh mở chương trình"), Map.entry("EmbeddedFile", "có tệp nhúng bên trong"),
        Map.entry("EmbeddedFiles", "có tệp nhúng bên trong"), Map.entry("RichMedia", "có nội dung đa phương tiện"), Map.entry("XFA", "có biểu mẫu XFA"),
        Map.entry("ImportData", "có lệnh nạp dữ liệu"), Map.entry("SubmitForm", "có lệnh gửi dữ liệu"), Map.entry("GoToR", "có liên kết mở tệp khác"),
        Map.entry("GoToE", "có liên kết mở tệp khác"), Map.entry("Encrypt", "có đặt mật khẩu hoặc mã hóa"));
    private static final int LONGEST_NAME = 40;
    private static final int WINDOW = 4_096;
    private static final int LARGEST_OBJECTS = 8_000_000;
    private static final long MOST_UNPACKED = 64_000_000;
    private static final int MOST_STREAMS = 20_000;
    private static final int EDGE = 2_048;
    private static final Pattern OBJECTS = Pattern.compile("^[\\s\\d]{3}");

    private final byte[] content;
    private long left = MOST_UNPACKED;
    private int streams;

    private PdfInspection(byte[] content) {
        this.content = content;
    }

    static boolean isPdf(byte[] content) {
        return Bytes.startsWith(content, '%', 'P', 'D', 'F', '-');
    }

    /** @throws Unsafe with the rule it breaks */
    static void check(byte[] content) {
        new PdfInspection(content).run();
    }

    private void run() {
        if (Bytes.hasMarkup(content, 0, EDGE) || Bytes.hasMarkup(content, content.length - EDGE, content.length) || Bytes.endsLikeZip(content)) {
            throw new Unsafe("vừa là PDF vừa chứa nội dung kiểu khác");
        }
        int end = lastEnd();
        if (end < 0) {
            throw new Unsafe("tệp PDF hỏng");
        }
        for (int i = end + 5; i < content.length; i++) {
            if (content[i] > ' ' || content[i] < 0) {
                throw new Unsafe("có dữ liệu lạ nối sau PDF");
            }
        }
        refuseActive(content, content.length);
        for (int at = Bytes.indexOf(content, "stream", 0, content.length); at >= 0; at = Bytes.indexOf(content, "stream", at + 6, content.length)) {
            if (at < 3 || content[at - 1] != 'd' || content[at - 2] != 'n' || content[at - 3] != 'e') {
                lookInto(at);
            }
        }
    }

    private int lastEnd() {
        for (int i = content.length - 5; i >= Math.max(0, content.length - EDGE); i--) {
            if (Bytes.isAt(content, i, '%', '%', 'E', 'O', 'F')) {
                return i;
            }
        }
        return -1;
    }

    /** A packed stream that says it holds objects, or begins as such streams do. */
    private void lookInto(int keyword) {
        if (++streams > MOST_STREAMS) {
            throw new Unsafe("có quá nhiều thành phần");
        }
        int data = keyword + 6;
        data += Bytes.isAt(content, data, '\r', '\n') ? 2 : 1;
        String before = new String(content, Math.max(0, keyword - WINDOW), Math.min(keyword, WINDOW), ISO_8859_1);
        boolean named = decode(before.substring(Math.max(0, before.lastIndexOf(" obj")))).contains("/ObjStm");
        if (named && (before.contains("/LZWDecode") || before.contains("/ASCII") || before.contains("/RunLength"))) {
            throw new Unsafe("nén theo cách không kiểm tra được");
        }
        if (data + 2 < content.length && (content[data] & 0x0F) == 8 && ((content[data] & 0xFF) << 8 | content[data + 1] & 0xFF) % 31 == 0) {
            unpack(data, named);
        }
    }

    private void unpack(int data, boolean named) {
        Inflater inflater = new Inflater();
        byte[] unpacked = new byte[1024];
        try {
            inflater.setInput(content, data, content.length - data);
            int size = inflater.inflate(unpacked, 0, 64);
            if (!named && !OBJECTS.matcher(new String(unpacked, 0, size, ISO_8859_1)).find()) {
                return;
            }
            while (!inflater.finished()) {
                if (size == unpacked.length) {
                    if (size >= LARGEST_OBJECTS) {
                        throw new Unsafe("nén quá mức, giải nén ra quá lớn");
                    }
                    unpacked = java.util.Arrays.copyOf(unpacked, Math.min(LARGEST_OBJECTS, size * 2));
                }
                int read = inflater.inflate(unpacked, size, unpacked.length - size);
                if (read == 0) {
                    break;
                }
                size += read;
                left -= read;
                if (left < 0) {
                    throw new Unsafe("nén quá mức, giải nén ra quá lớn");
                }
            }
            refuseActive(unpacked, size);
        } catch (DataFormatException damaged) {
            refuseActive(unpacked, (int) Math.min(unpacked.length, inflater.getBytesWritten()));
        } finally {
            inflater.end();
        }
    }

    private static void refuseActive(byte[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == '/' && i + 1 < length && isNameSign(text[i + 1])) {
                String rule = ACTIVE.get(name(text, i + 1, length));
                if (rule != null) {
                    throw new Unsafe(rule);
                }
            }
        }
    }

    private static String name(byte[] text, int from, int length) {
        int to = from;
        while (to < length && to - from < LONGEST_NAME && isNameSign(text[to])) {
            to++;
        }
        return decode(new String(text, from, to - from, ISO_8859_1));
    }

    /** {@code /Java#53cript} is {@code /JavaScript}. */
    private static String decode(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        StringBuilder decoded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            int code = name.charAt(i) == '#' && i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) * 16 + Character.digit(name.charAt(i + 2), 16) : -1;
            decoded.append(code > 0 ? (char) code : name.charAt(i));
            i += code > 0 ? 2 : 0;
        }
        return decoded.toString();
    }

    private static boolean isNameSign(byte sign) {
        return sign > ' ' && "()<>[]{}/%".indexOf(sign) < 0;
    }
}

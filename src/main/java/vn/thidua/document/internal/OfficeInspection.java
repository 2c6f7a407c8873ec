package vn.thidua.document.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.document.FileType;

/** Looks through an Office file: which of the two kinds it is, and that it is nothing but text, figures and pictures. */
final class OfficeInspection {

    static final long MOST_UNPACKED = 40_000_000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Pattern ACTIVE = Pattern.compile("macro|vbaproject|activex|oleobject|\\.package$|dialogsheet|externallink|connections|customui");
    private static final Pattern ACTIVE_PART = Pattern.compile("vbaproject|activex/|macrosheets/|dialogsheets/|externallinks/|connections\\.xml$|customui|"
        + "\\.(bin|exe|dll|js|vbs|hta|bat|cmd|ps1|jar|scr|lnk|mht|html?)$");
    /** Excel keeps the settings of a printer so. */
    private static final Pattern HARMLESS_BINARY = Pattern.compile("^xl/printersettings/[^/]+\\.bin$");
    private static final int DEEPEST = 1;

    private OfficeInspection() {
    }

    /** @throws Unsafe with the rule it breaks */
    static FileType check(byte[] content) {
        return check(content, 0);
    }

    private static FileType check(byte[] content, int depth) {
        ZipParts parts = ZipParts.of(content, MOST_UNPACKED);
        if (!parts.has(TYPES)) {
            throw new Unsafe("là tệp nén, không phải tài liệu Word hay bảng tính Excel");
        }
        try {
            FileType type = kind(new OfficeXml(parts).contentTypes(TYPES));
            for (String name : parts.names()) {
                check(parts, name, depth);
            }
            return type;
        } catch (IOException damaged) {
            throw new Unsafe("tài liệu hỏng");
        }
    }

    private static FileType kind(Set<String> contentTypes) {
        for (String type : contentTypes) {
            String lower = type.toLowerCase(Locale.ROOT);
            if (ACTIVE.matcher(lower).find()) {
                throw new Unsafe(lower.contains("macro") || lower.contains("vba") ? "có macro" : "có thành phần hoạt động hoặc liên kết ra ngoài");
            }
        }
        if (contentTypes.contains(WORD) == contentTypes.contains(EXCEL)) {
            throw new Unsafe("không phải tài liệu Word (.docx) hay bảng tính Excel (.xlsx)");
        }
        return contentTypes.contains(WORD) ? FileType.DOCX : FileType.XLSX;
    }

    private static void check(ZipParts parts, String name, int depth) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ACTIVE_PART.matcher(lower).find() && !HARMLESS_BINARY.matcher(lower).find()) {
            throw new Unsafe(lower.contains("vbaproject") || lower.contains("macrosheets") ? "có macro" : "có thành phần hoạt động hoặc liên kết ra ngoài («" + name + "»)");
        }
        if (lower.contains("/embeddings/")) {
            if (depth == DEEPEST || !(lower.endsWith(".xlsx") || lower.endsWith(".docx"))) {
                throw new Unsafe("có tệp nhúng bên trong («" + name + "»)");
            }
            check(parts.bytes(name), depth + 1);
        } else if (lower.endsWith(".rels")) {
            new OfficeXml(parts).refuseOutsideRelations(name);
        } else if (lower.endsWith(".xml")) {
            new OfficeXml(parts).refuseActiveFields(name);
        }
    }
}

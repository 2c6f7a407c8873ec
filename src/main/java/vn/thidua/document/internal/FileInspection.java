package vn.thidua.document.internal;

import static vn.thidua.document.internal.FileNames.refused;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileType;
import vn.thidua.shared.Refused;

/** Finds out by its content what a file is, and refuses what is of no allowed type, belies its name or does something by itself. */
@Component
class FileInspection {

    static final String ALLOWED = Arrays.stream(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
    private final long largest;

    FileInspection(FileSettings settings) {
        this.largest = settings.largest().toBytes();
    }

    /** @throws Refused naming the file and the rule */
    CheckedFile check(String givenName, byte[] content) {
        String name = FileNames.checked(givenName);
        if (content.length == 0) {
            throw refused(name, "tệp rỗng");
        }
        if (content.length > largest) {
            throw tooLarge(name, largest);
        }
        FileType type = type(name, content);
        if (!type.extensions().contains(FileNames.extension(name))) {
            throw refused(name, "nội dung là %s nhưng đuôi tên tệp là «.%s»".formatted(type, FileNames.extension(name)));
        }
        return new CheckedFile(name, type, content);
    }

    static Refused tooLarge(String name, long largest) {
        return refused(name, "lớn quá %d MB".formatted(largest >> 20));
    }

    private static FileType type(String name, byte[] content) {
        try {
            return type(content);
        } catch (Unsafe broken) {
            throw refused(name, broken.getMessage());
        }
    }

    private static FileType type(byte[] content) {
        if (PdfInspection.isPdf(content)) {
            PdfInspection.check(content);
            return FileType.PDF;
        }
        if (ImageInspection.isJpg(content)) {
            ImageInspection.checkJpg(content);
            return FileType.JPG;
        }
        if (ImageInspection.isPng(content)) {
            ImageInspection.checkPng(content);
            return FileType.PNG;
        }
        if (ZipParts.isZip(content)) {
            return OfficeInspection.check(content);
        }
        if (Bytes.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unsafe("có đặt mật khẩu, hoặc là dạng Office cũ (.doc, .xls); hãy bỏ mật khẩu và lưu thành .docx, .xlsx hoặc PDF");
        }
        throw new Unsafe("nội dung không phải là " + ALLOWED);
    }
}

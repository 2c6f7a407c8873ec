package vn.thidua.document.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Looks at the frame of a picture without drawing it: its kind, what it would unpack to, and whether it is something else besides. */
final class ImageInspection {

    private static final long MOST_PIXELS = 120_000_000;
    private static final int LONGEST_SIDE = 30_000;
    private static final int PNG_HEAD = 8;

    private ImageInspection() {
    }

    static boolean isJpg(byte[] content) {
        return Bytes.startsWith(content, 0xFF, 0xD8, 0xFF);
    }

    static boolean isPng(byte[] content) {
        return Bytes.startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
    }

    /** @throws Unsafe with the rule it breaks */
    static void checkJpg(byte[] content) {
        alone(content);
        int at = 2;
        while (at + 9 < content.length) {
            if ((content[at] & 0xFF) != 0xFF) {
                throw new Unsafe("ảnh JPG hỏng");
            }
            int marker = content[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                size(Bytes.bigEndian(content, at + 7, 2), Bytes.bigEndian(content, at + 5, 2));
                return;
            } else {
                at += 2 + Math.max(2, Bytes.bigEndian(content, at + 2, 2));
            }
        }
        throw new Unsafe("ảnh JPG hỏng");
    }

    /** SOF0 to SOF15, without the tables that have numbers among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** @throws Unsafe with the rule it breaks */
    static void checkPng(byte[] content) {
        alone(content);
        if (content.length < 33 || !"IHDR".equals(new String(content, 12, 4, US_ASCII))) {
            throw new Unsafe("ảnh PNG hỏng");
        }
        size(Bytes.bigEndian(content, 16, 4), Bytes.bigEndian(content, 20, 4));
        int at = PNG_HEAD;
        while (at + 12 <= content.length) {
            int length = Bytes.bigEndian(content, at, 4);
            if (length < 0 || length > content.length - at - 12) {
                throw new Unsafe("ảnh PNG hỏng");
            }
            boolean last = "IEND".equals(new String(content, at + 4, 4, US_ASCII));
            at += 12 + length;
            if (last) {
                if (at != content.length) {
                    throw new Unsafe("có dữ liệu lạ nối sau ảnh");
                }
                return;
            }
        }
        throw new Unsafe("ảnh PNG hỏng");
    }

    private static void size(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new Unsafe("ảnh không có kích thước");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Unsafe("ảnh quá lớn (%d × %d điểm ảnh), hãy thu nhỏ dưới %d triệu điểm ảnh".formatted(width, height, MOST_PIXELS / 1_000_000));
        }
    }

    private static void alone(byte[] content) {
        if (Bytes.looksLikePdf(content) || Bytes.endsLikeZip(content) || Bytes.hasMarkup(content, 0, content.length)) {
            throw new Unsafe("vừa là ảnh vừa chứa nội dung kiểu khác");
        }
    }
}

package vn.thidua.document.internal;

import java.nio.charset.StandardCharsets;

/** Looks for signatures in contents. */
final class Bytes {

    private static final int HEAD = 1024;
    private static final String[] MARKUP = {"<script", "<html", "<svg", "<?php", "<!doctype html"};

    private Bytes() {
    }

    static boolean startsWith(byte[] content, int... signature) {
        return isAt(content, 0, signature);
    }

    static boolean isAt(byte[] content, int offset, int... signature) {
        if (offset < 0 || content.length - offset < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[offset + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** First place of the words from an offset on, or -1. */
    static int indexOf(byte[] content, String words, int from, int to) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        for (int i = Math.max(0, from); i <= Math.min(to, content.length) - wanted.length; i++) {
            int k = 0;
            while (k < wanted.length && lower(content[i + k]) == lower(wanted[k])) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }

    static boolean hasMarkup(byte[] content, int from, int to) {
        int end = Math.min(to, content.length);
        for (int i = Math.max(0, from); i < end; i++) {
            if (content[i] == '<') {
                for (String markup : MARKUP) {
                    if (indexOf(content, markup, i, i + markup.length()) == i) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Readers of PDF look for its signature in the first kilobyte. */
    static boolean looksLikePdf(byte[] content) {
        return indexOf(content, "%PDF-", 0, HEAD) >= 0;
    }

    /** Readers of ZIP, and of JAR, look for the directory at the end. */
    static boolean endsLikeZip(byte[] content) {
        for (int i = content.length - 22; i >= Math.max(0, content.length - 22 - 0xFFFF); i--) {
            if (isAt(content, i, 'P', 'K', 5, 6) && i + 22 + littleEndian(content, i + 20, 2) == content.length) {
                return true;
            }
        }
        return false;
    }

    static int littleEndian(byte[] content, int offset, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | content[offset + i] & 0xFF;
        }
        return value;
    }

    static int bigEndian(byte[] content, int offset, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | content[offset + i] & 0xFF;
        }
        return value;
    }
}

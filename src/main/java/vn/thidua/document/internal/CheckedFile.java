package vn.thidua.document.internal;

import vn.thidua.document.FileType;

/** A file that keeps every rule. */
record CheckedFile(String name, FileType type, byte[] content) {
}

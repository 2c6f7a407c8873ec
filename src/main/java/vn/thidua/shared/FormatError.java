package vn.thidua.shared;

/**
 * One thing wrong in a document that a user wrote.
 *
 * @param path   JSON pointer of the place, e.g. {@code /units/3/parent}; empty for the whole document
 * @param line   line in the source, from 1; 0 when unknown
 * @param reason why, in Vietnamese
 */
public record FormatError(String path, int line, String reason) {

    @Override
    public String toString() {
        return (line > 0 ? "Dòng " + line + ", " : "") + (path.isEmpty() ? "toàn văn bản" : path) + ": " + reason;
    }
}

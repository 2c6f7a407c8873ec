package vn.thidua.engine;

/**
 * A submission component for a file chosen in an embedded form. It is handed to the contract and never stored by the engine.
 *
 * @param filename    as the browser names it; not to be trusted
 * @param contentType as the browser claims; may be null, not to be trusted
 * @param content     the bytes
 */
public record UploadedFile(String filename, String contentType, byte[] content) {
}

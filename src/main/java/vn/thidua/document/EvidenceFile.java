package vn.thidua.document;

import java.time.Instant;

/**
 * A file that somebody attached as evidence.
 *
 * @param name       as its owner calls it, in NFC and without signs that deceive
 * @param sha256     of the content, in hexadecimal
 * @param sentAt     when the task it was attached in was completed, null before; nobody but those who work on the task sees it until then
 * @param withdrawn  replaced in a later turn; kept, and no longer shown with the others
 */
public record EvidenceFile(String id, FileHome home, String name, FileType type, long size, String sha256, String attachedBy, Instant attachedAt,
                           Instant sentAt, boolean withdrawn) {
}

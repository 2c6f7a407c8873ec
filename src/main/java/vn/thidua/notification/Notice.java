package vn.thidua.notification;

import java.time.Instant;

/**
 * Something a unit has been told.
 *
 * @param subject natural key of what it is about, e.g. an obligation id
 * @param text    the words, Vietnamese
 */
public record Notice(String id, String unitId, NoticeKind kind, String subject, String text, Instant sentAt) {
}

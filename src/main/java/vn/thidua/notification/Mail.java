package vn.thidua.notification;

import java.time.Instant;

/**
 * A notice on its way to one person by e-mail.
 *
 * @param messageId     what mail servers and programs know it by; the same each time it is sent
 * @param attempts      how often sending was begun
 * @param nextAttemptAt when it is due; while it is being sent, when it counts as lost
 * @param lastReason    why the last attempt failed, Vietnamese; null when none did
 * @param sentAt        when the mail server took it, or null
 */
public record Mail(String id, String noticeId, String personId, String address, String messageId, String subject, String text, MailState state,
                   int attempts, Instant nextAttemptAt, String lastReason, Instant writtenAt, Instant sentAt) {

    /** The same once another attempt has begun. */
    public Mail tried() {
        return new Mail(id, noticeId, personId, address, messageId, subject, text, state, attempts + 1, nextAttemptAt, lastReason, writtenAt, sentAt);
    }
}

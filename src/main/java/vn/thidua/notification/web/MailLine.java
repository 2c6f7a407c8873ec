package vn.thidua.notification.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.notification.Mail;

/** A mail as the administrator reads it; {@code next} is when it is tried again, or was tried last. */
record MailLine(String id, String written, String personId, String address, String subject, int attempts, String next, String reason) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    static MailLine of(Mail mail) {
        return new MailLine(mail.id(), time(mail.writtenAt()), mail.personId(), mail.address(), mail.subject(), mail.attempts(),
                time(mail.nextAttemptAt()), mail.lastReason() == null ? "" : mail.lastReason());
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}

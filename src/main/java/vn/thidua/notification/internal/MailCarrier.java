package vn.thidua.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Mail;

/** Turns a mail into what SMTP carries, the same each time: one recipient, plain text, marked as written by a machine. */
@Component
@MailIsOn
class MailCarrier {

    private final JavaMailSender sender;
    private final MailSettings settings;

    MailCarrier(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** @throws org.springframework.mail.MailException when the server did not take it, or it cannot be written */
    void send(Mail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper letter = new MimeMessageHelper(message, "UTF-8");
            letter.setValidateAddresses(true);
            letter.setFrom(settings.from());
            letter.setTo(mail.address());
            letter.setSubject(mail.subject());
            letter.setText(mail.text());
            letter.setSentDate(Date.from(mail.writtenAt()));
            message.setHeader("Message-ID", mail.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException cannotBeWritten) {
            throw new MailPreparationException(cannotBeWritten.getMessage(), cannotBeWritten);
        }
        sender.send(message);
    }
}

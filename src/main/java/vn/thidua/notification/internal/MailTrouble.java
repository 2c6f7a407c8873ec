package vn.thidua.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go.
 *
 * @param reach  what else the trouble concerns, and whether waiting helps
 * @param reason Vietnamese, with the server's own words where it said any
 */
record MailTrouble(Reach reach, String reason) {

    private static final int LONGEST_REPLY = 300;

    /** Of a trouble. */
    enum Reach {
        /** Every mail: the server is away, or does not take us. */
        EVERY_MAIL,
        /** This mail, for now. */
        THIS_MAIL_NOW,
        /** This mail, for good. */
        THIS_MAIL_EVER
    }

    static MailTrouble of(Exception problem) {
        if (problem instanceof MailAuthenticationException) {
            return new MailTrouble(Reach.EVERY_MAIL, "Máy chủ thư không chấp nhận tên đăng nhập hoặc mật khẩu của phần mềm" + quoted(problem.getCause()));
        }
        if (problem instanceof MailSendException send) {
            return send.getMessageExceptions().length == 0 ? away(problem) : ofMessage(send.getMessageExceptions()[0]);
        }
        return new MailTrouble(Reach.THIS_MAIL_EVER, problem.getCause() instanceof AddressException address
            ? "Địa chỉ người nhận «%s» không đúng dạng.".formatted(address.getRef()) : "Không lập được thư" + quoted(problem));
    }

    private static MailTrouble ofMessage(Exception problem) {
        for (Exception cause = problem; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return answered("Máy chủ thư không nhận địa chỉ người nhận", "Máy chủ thư chưa nhận địa chỉ người nhận", address.getReturnCode(), address);
            }
            if (cause instanceof SMTPSendFailedException sending) {
                return sending.getCommand().startsWith("MAIL") ? new MailTrouble(Reach.EVERY_MAIL, "Máy chủ thư không nhận thư của phần mềm" + quoted(sending))
                    : answered("Máy chủ thư từ chối thư", "Máy chủ thư tạm thời chưa nhận thư", sending.getReturnCode(), sending);
            }
        }
        return problem instanceof SendFailedException ? new MailTrouble(Reach.THIS_MAIL_NOW, "Máy chủ thư chưa nhận thư" + quoted(problem)) : away(problem);
    }

    private static MailTrouble answered(String ever, String now, int code, Exception reply) {
        return code >= 500 ? new MailTrouble(Reach.THIS_MAIL_EVER, ever + quoted(reply)) : new MailTrouble(Reach.THIS_MAIL_NOW, now + quoted(reply));
    }

    private static MailTrouble away(Exception problem) {
        return new MailTrouble(Reach.EVERY_MAIL, "Không kết nối được với máy chủ thư" + quoted(problem));
    }

    private static Exception next(Exception problem) {
        return problem instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String quoted(Throwable said) {
        if (said == null || said.getMessage() == null) {
            return ".";
        }
        String words = said.getMessage().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return ": «" + (words.length() <= LONGEST_REPLY ? words : words.substring(0, LONGEST_REPLY - 1) + "…") + "».";
    }
}

package vn.thidua.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.audit.AuditTrail;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;
import vn.thidua.notification.NoticeKind;

/** The outbox alone on a new database: what waits in it, and senders as many as a test wants, each on connections of its own. */
public final class MailBench {

    static final MailSettings SETTINGS = new MailSettings("thi-dua@xa-thu.example", "");

    public final List<String> recorded = new CopyOnWriteArrayList<>();
    private final MailStore store;
    private final AuditTrail audit = (action, subject, reason) -> recorded.add(action + " " + reason);

    public MailBench(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V131__mail.sql")).execute(database);
        this.store = new MailStore(new JdbcTemplate(database));
    }

    public static JavaMailSenderImpl senderTo(int port, String password) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        if (password != null) {
            sender.setUsername("thidua");
            sender.setPassword(password);
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
        }
        return sender;
    }

    /** Sends what is due in an application whose sender runs at nobody's will but the test's. */
    public static void deliver(ApplicationContext application) {
        application.getBean(Postman.class).deliver();
    }

    /** A mail that is due from this moment on; returns its message id. */
    public String put(String key, Instant now) {
        String id = Fingerprint.of(key, "an");
        store.add(new Mail(id, key, "an", "an@truong.example", "<" + id + "@xa-thu.example>", MailWords.subject(NoticeKind.REMINDER, key),
                MailWords.text("Lò Văn An", "Trường Thử", "Hạn của «" + key + "»: 20/01/2024.", ""), MailState.WAITING, 0, now, null, now, null));
        return "<" + id + "@xa-thu.example>";
    }

    public Map<MailState, Long> counts() {
        return store.counts();
    }

    public List<Mail> dead() {
        return Collections.unmodifiableList(store.dead(100));
    }

    /**
     * Another node that sends.
     *
     * @param accepted runs after the server has taken a mail and before anything is written down
     */
    public Runnable node(DataSource database, PlatformTransactionManager transactions, int port, Clock clock, Consumer<Mail> accepted) {
        MailCarrier carrier = new MailCarrier(senderTo(port, null), SETTINGS) {
            @Override
            void send(Mail mail) {
                super.send(mail);
                accepted.accept(mail);
            }
        };
        return new Postman(new MailStore(new JdbcTemplate(database)), carrier, audit, transactions, clock)::deliver;
    }
}

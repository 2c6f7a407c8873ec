package vn.thidua.notification.internal;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;
import vn.thidua.notification.Notice;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.Mailbox;
import vn.thidua.organization.Mailboxes;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Writes, in the transaction of a notice, one mail for each person who acts for its unit and has an address. */
@Component
@MailIsOn
@EnableConfigurationProperties(MailSettings.class)
class Outbox {

    /** Who answers what units are told; those who vote, publish, look on or administer do not. */
    private static final Set<FunctionalRole> CONCERNED = Set.of(FunctionalRole.UNIT_OFFICER, FunctionalRole.UNIT_HEAD, FunctionalRole.ADVISORY_BODY,
            FunctionalRole.SECTOR_APPRAISER, FunctionalRole.ISSUER_CHAIR);

    private final MailStore store;
    private final Mailboxes mailboxes;
    private final Units units;
    private final MailSettings settings;

    Outbox(MailStore store, Mailboxes mailboxes, Units units, MailSettings settings) {
        this.store = store;
        this.mailboxes = mailboxes;
        this.units = units;
        this.settings = settings;
    }

    void put(Notice notice, String fingerprint) {
        String unit = units.find(notice.unitId()).map(Unit::name).orElse(notice.unitId());
        for (Mailbox mailbox : mailboxes.of(notice.unitId(), CONCERNED)) {
            String id = Fingerprint.of(fingerprint, mailbox.personId());
            store.add(new Mail(id, notice.id(), mailbox.personId(), mailbox.address(), "<" + id + "@" + settings.domain() + ">",
                    MailWords.subject(notice.kind(), unit), MailWords.text(mailbox.fullName(), unit, notice.text(), settings.site()),
                    MailState.WAITING, 0, notice.sentAt(), null, notice.sentAt(), null));
        }
    }
}

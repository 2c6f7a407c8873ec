package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.council.Choice;

/** The counters of one case in one sitting. All three share a row: each ballot rewrites it, whatever it says. */
@Entity
@Table(name = "td_council_tally")
public class Tally {

    @Id
    private String id;
    private String sessionId;
    private int sitting;
    private String nominationId;
    private int agree;
    private int disagree;
    private int abstain;

    protected Tally() {
    }

    public Tally(String sessionId, int sitting, String nominationId) {
        this.id = UUID.randomUUID().toString();
        this.sessionId = sessionId;
        this.sitting = sitting;
        this.nominationId = nominationId;
    }

    public void add(Choice choice) {
        switch (choice) {
            case AGREE -> agree++;
            case DISAGREE -> disagree++;
            case ABSTAIN -> abstain++;
        }
    }

    public String nominationId() {
        return nominationId;
    }

    public Counts counts() {
        return new Counts(agree, disagree, abstain);
    }
}

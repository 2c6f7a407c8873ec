package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member stays out of one case. */
@Entity
@Table(name = "td_council_recusal")
public class Recusal {

    @Id
    private String id;
    private String ballotKey;
    private String nominationId;
    private String reason;

    protected Recusal() {
    }

    public Recusal(String ballotKey, String nominationId, String reason) {
        this.id = UUID.randomUUID().toString();
        this.ballotKey = ballotKey;
        this.nominationId = nominationId;
        this.reason = reason;
    }

    public String ballotKey() {
        return ballotKey;
    }

    public String nominationId() {
        return nominationId;
    }

    public String reason() {
        return reason;
    }
}

package vn.thidua.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The mark that a member has voted in a sitting: its key is the ballot key, and it bears neither time nor choice. */
@Entity
@Table(name = "td_council_voted")
public class Voted implements Persistable<String> {

    @Id
    private String ballotKey;
    @Transient
    private boolean fresh = true;

    protected Voted() {
    }

    public Voted(String ballotKey) {
        this.ballotKey = ballotKey;
    }

    @Override
    public String getId() {
        return ballotKey;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}

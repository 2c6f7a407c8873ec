package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.award.AwardComment;
import vn.thidua.award.CommentOutcome;

/** A public comment with what the advisory body found. */
@Entity
@Table(name = "td_award_comment")
public class StoredComment {

    @Id
    private String id;
    private String decisionId;
    private String author;
    private String text;
    private Instant receivedAt;
    @Enumerated(EnumType.STRING)
    private CommentOutcome outcome;
    private String answer;
    @Version
    private Integer version;

    protected StoredComment() {
    }

    public StoredComment(String decisionId, String author, String text, Instant receivedAt) {
        this.id = UUID.randomUUID().toString();
        this.decisionId = decisionId;
        this.author = author;
        this.text = text;
        this.receivedAt = receivedAt;
    }

    public void conclude(CommentOutcome found, String words) {
        outcome = found;
        answer = words;
    }

    public AwardComment toComment() {
        return new AwardComment(id, author, text, receivedAt, outcome, answer);
    }

    public String id() {
        return id;
    }
}

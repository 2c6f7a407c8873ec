package vn.thidua.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.nomination.CriterionResult;

/** One line of the latest evaluation; earlier ones live on as explanations. */
@Entity
@Table(name = "td_criterion_result")
public class StoredResult {

    @Id
    private String id;
    private String nominationId;
    private int position;
    private String criterion;
    private String name;
    private String words;
    private String evidence;
    private String threshold;
    private boolean met;
    private boolean needed;
    private String sentence;
    private String source;

    protected StoredResult() {
    }

    public StoredResult(String nominationId, int position, CriterionResult result) {
        this.id = UUID.randomUUID().toString();
        this.nominationId = nominationId;
        this.position = position;
        this.criterion = result.criterion();
        this.name = result.name();
        this.words = result.words();
        this.evidence = result.evidence();
        this.threshold = result.threshold();
        this.met = result.met();
        this.needed = result.needed();
        this.sentence = result.sentence();
        this.source = result.version();
    }

    public CriterionResult value() {
        return new CriterionResult(criterion, name, words, evidence, threshold, met, needed, sentence, source);
    }
}

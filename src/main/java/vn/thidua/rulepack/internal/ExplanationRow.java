package vn.thidua.rulepack.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import vn.thidua.rulepack.Explanation;

@Entity
@Immutable
@Table(name = "td_explanation")
class ExplanationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long entryNo;
    private String subject;
    private String rule;
    @Convert(converter = InputsAsJson.class)
    private Map<String, Object> inputs;
    private String packVersion;
    private LocalDate asOf;
    private boolean result;
    private String sentence;
    private Instant keptAt;

    protected ExplanationRow() {
    }

    ExplanationRow(Explanation explanation, Instant keptAt) {
        this.subject = explanation.subject();
        this.rule = explanation.rule();
        this.inputs = explanation.inputs();
        this.packVersion = explanation.packVersion();
        this.asOf = explanation.asOf();
        this.result = explanation.result();
        this.sentence = explanation.sentence();
        this.keptAt = keptAt;
    }

    Explanation toExplanation() {
        return new Explanation(subject, rule, inputs, packVersion, asOf, result, sentence);
    }
}

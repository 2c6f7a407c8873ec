package vn.thidua.rulepack.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

@Service
@Transactional
class StoredExplanations implements Explanations {

    private final ExplanationRows rows;
    private final Clock clock;

    StoredExplanations(ExplanationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void keep(Explanation explanation) {
        rows.save(new ExplanationRow(explanation, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Explanation> of(String subject) {
        return rows.findBySubjectOrderByEntryNo(subject).stream().map(ExplanationRow::toExplanation).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Explanation> under(String prefix) {
        String escaped = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return rows.under(escaped + "%").stream().map(ExplanationRow::toExplanation).toList();
    }
}

package vn.thidua.rulepack.internal;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ExplanationRows extends Repository<ExplanationRow, Long> {

    ExplanationRow save(ExplanationRow row);

    List<ExplanationRow> findBySubjectOrderByEntryNo(String subject);
}

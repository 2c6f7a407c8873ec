package vn.thidua.rulepack.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExplanationRows extends Repository<ExplanationRow, Long> {

    ExplanationRow save(ExplanationRow row);

    List<ExplanationRow> findBySubjectOrderByEntryNo(String subject);

    @Query("select e from ExplanationRow e where e.subject like :pattern escape '\\' order by e.entryNo")
    List<ExplanationRow> under(String pattern);
}

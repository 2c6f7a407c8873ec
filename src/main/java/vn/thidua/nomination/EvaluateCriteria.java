package vn.thidua.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.nomination.internal.DossierEvaluation;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.ResultRepository;
import vn.thidua.nomination.internal.StoredResult;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** Compares a dossier with the criteria of its group and keeps the answer to each of them with its reason. */
@Service
public class EvaluateCriteria {

    private final NominationRepository nominations;
    private final ResultRepository results;
    private final DossierEvaluation evaluation;
    private final Explanations explanations;
    private final Clock clock;

    EvaluateCriteria(NominationRepository nominations, ResultRepository results, DossierEvaluation evaluation, Explanations explanations,
                     Clock clock) {
        this.nominations = nominations;
        this.results = results;
        this.evaluation = evaluation;
        this.explanations = explanations;
        this.clock = clock;
    }

    @Transactional
    public Assessment evaluate(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        Assessment assessment = evaluation.of(nomination);
        nomination.assessed(assessment);
        results.deleteByNominationId(nominationId);
        results.flush();
        for (int position = 1; position <= assessment.results().size(); position++) {
            CriterionResult result = assessment.results().get(position - 1);
            results.save(new StoredResult(nominationId, position, result));
            keep(nominationId, "CRITERION/" + result.criterion(), Map.of("evidence", result.evidence(), "threshold", result.threshold(),
                    "needed", result.needed()), result.version(), result.met(), result.sentence());
        }
        assessment.kept().forEach(explanations::keep);
        keep(nominationId, "CRITERIA_GROUP", Map.of("group", String.valueOf(assessment.group())),
                assessment.results().stream().map(CriterionResult::version).findFirst().orElse(evaluation.planVersion(nomination)),
                assessment.eligible(), assessment.sentence());
        return assessment;
    }

    /** The latest answers, in the plan's order; empty before the first evaluation. */
    @Transactional(readOnly = true)
    public List<CriterionResult> latest(String nominationId) {
        return results.findByNominationIdOrderByPosition(nominationId).stream().map(StoredResult::value).toList();
    }

    private void keep(String subject, String rule, Map<String, Object> inputs, String version, boolean result, String sentence) {
        explanations.keep(new Explanation(subject, rule, inputs, version, VietnamTime.dayOf(clock.instant()), result, sentence));
    }
}

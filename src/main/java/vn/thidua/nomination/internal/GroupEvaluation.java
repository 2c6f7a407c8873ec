package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.nomination.Assessment;
import vn.thidua.nomination.CriteriaTable;
import vn.thidua.nomination.CriteriaTable.Fact;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactSource;
import vn.thidua.plan.SubjectGroup;

/** Evaluates a dossier against the criteria of one subject group (S4-19 to S4-27). */
record GroupEvaluation(SubjectGroup group, String planVersion, Standing standing, CriteriaTable table) {

    static final String NO_REGISTRATION = "Không đăng ký thì không xét";

    Assessment of(List<Evidence> declared) {
        Map<String, Evidence> evidence = declared.stream().collect(Collectors.toMap(Evidence::criterion, Function.identity()));
        List<Criterion> criteria = group.criteria().criteria().toList();
        CriteriaTable.Judged judged = table.judge(group.decision(),
                criteria.stream().map(criterion -> fact(criterion, evidence.get(criterion.id()))).toList());
        String version = planVersion + ", " + judged.version();
        List<CriterionResult> single = criteria.stream()
                .map(criterion -> new CriterionJudge(criterion, evidence.get(criterion.id()), standing, judged.met(), version).result())
                .toList();
        CriteriaTree tree = new CriteriaTree(group.criteria(),
                single.stream().filter(CriterionResult::met).map(CriterionResult::criterion).collect(Collectors.toSet()));
        List<CriterionResult> results = excuse(single, tree.unnecessary());
        return new Assessment(group.code(), tree.holds() && !standing.barsAward(), sentence(tree.holds(), results), results);
    }

    private Fact fact(Criterion criterion, Evidence evidence) {
        if (criterion.source() == FactSource.REGISTRATION) {
            return new Fact(criterion, standing.registered(), null);
        }
        return evidence == null ? new Fact(criterion, null, null) : new Fact(criterion, evidence.declared(), evidence.amount());
    }

    private static List<CriterionResult> excuse(List<CriterionResult> results, Set<String> unnecessary) {
        return results.stream().map(result -> !unnecessary.contains(result.criterion()) ? result
                : new CriterionResult(result.criterion(), result.name(), result.words(), result.evidence(), result.threshold(), false,
                        false, result.name() + ": không cần, vì nhánh «hoặc» khác đã đạt.", result.version())).toList();
    }

    private String sentence(boolean criteriaHold, List<CriterionResult> results) {
        if (standing.barsAward()) {
            return NO_REGISTRATION + ": đơn vị không có đăng ký được chấp nhận trong phong trào.";
        }
        if (criteriaHold) {
            return "Đạt các tiêu chuẩn của nhóm %s) %s.".formatted(group.code(), group.name());
        }
        return "Chưa đạt: " + results.stream().filter(result -> !result.met() && result.needed()).map(CriterionResult::sentence)
                .collect(Collectors.joining(" "));
    }
}

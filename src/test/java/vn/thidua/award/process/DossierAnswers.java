package vn.thidua.award.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit types into the dossier form. */
final class DossierAnswers {

    private DossierAnswers() {
    }

    static Map<String, Object> dossier(List<Map<String, Object>> evidence) {
        return new HashMap<>(Map.of("report", "Báo cáo thành tích", "evidence", evidence));
    }

    static Map<String, Object> yes(String criterion) {
        return Map.of("criterion", criterion, "declared", true, "documentNumber", "12/XN");
    }

    static Map<String, Object> figure(String criterion, long amount) {
        return Map.of("criterion", criterion, "amount", amount, "documentNumber", "15/XN");
    }
}

package vn.thidua.nomination.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Field;
import vn.thidua.engine.BulkRow.Input;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;
import vn.thidua.shared.Refused;

/** An officer of many units compiles their dossiers on one page: report, facts and documents. */
@Component
class CompileManyDossiers implements BulkWork {

    private static final String FACT = "fact.";
    private static final String DOCUMENT = "document.";

    private final CompileDossierTask task;

    CompileManyDossiers(CompileDossierTask task) {
        this.task = task;
    }

    @Override
    public String kind() {
        return "nomination/userTask_compileDossier";
    }

    @Override
    public BulkRow row(OpenTask open) {
        CompileDossierTask.View view = task.view(open);
        List<String> facts = new ArrayList<>(List.of("Thành tích: " + view.achievement(), "Nhóm tiêu chuẩn: " + view.group()));
        if (!view.supplement().isEmpty()) {
            facts.add("Yêu cầu bổ sung: " + view.supplement());
        }
        return new BulkRow(view.nominee() + ", " + view.unit(), facts, "", "", "", List.of(new BulkRow.Choice("SEND", "Gửi hồ sơ", false)), fields(view));
    }

    @Override
    public Map<String, Object> values(OpenTask open, BulkAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("registeredObjectId", answer.text("object"));
        values.put("report", answer.text("report"));
        values.put("evidence", task.view(open).criteria().stream().map(criterion -> evidence(criterion, answer)).toList());
        return values;
    }

    private static List<Field> fields(CompileDossierTask.View view) {
        List<Field> fields = new ArrayList<>();
        if (!view.objects().isEmpty()) {
            fields.add(new Field("object", "Mô hình, công trình, phần việc đã đăng ký", Input.SELECT, view.objects().size() == 1 ? view.objects().get(0).value() : "", false,
                    view.objects().stream().map(object -> new BulkRow.Choice(object.value(), object.label(), false)).toList()));
        }
        fields.add(new Field("report", "Báo cáo thành tích", Input.TEXT, view.earlier().report(), false, List.of()));
        for (CriterionLine criterion : view.criteria()) {
            fields.add(criterion.figure()
                    ? new Field(FACT + criterion.id(), criterion.name() + " (" + criterion.unit() + ")", Input.NUMBER, number(criterion.amount()), false, List.of())
                    : new Field(FACT + criterion.id(), criterion.name(), Input.SELECT, criterion.declared() == null ? "" : criterion.declared().toString(), true,
                            List.of(new BulkRow.Choice("true", "Có", false), new BulkRow.Choice("false", "Không", false))));
            fields.add(new Field(DOCUMENT + criterion.id(), "Số văn bản xác nhận: " + criterion.name(), Input.LINE, criterion.documentNumber(), true, List.of()));
        }
        return fields;
    }

    private static Map<String, Object> evidence(CriterionLine criterion, BulkAnswer answer) {
        Map<String, Object> row = new HashMap<>();
        String fact = answer.text(FACT + criterion.id());
        row.put("criterion", criterion.id());
        row.put("declared", criterion.figure() || fact == null ? null : Boolean.valueOf(fact));
        row.put("amount", criterion.figure() && fact != null ? amount(criterion, fact) : null);
        row.put("documentNumber", answer.text(DOCUMENT + criterion.id()));
        row.put("documentDate", criterion.documentDate());
        row.put("text", criterion.text());
        return row;
    }

    private static BigDecimal amount(CriterionLine criterion, String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw Refused.invalid(FACT + criterion.id(), "«" + criterion.name() + "»: phải là số, không có dấu phân cách hàng nghìn.");
        }
    }

    private static String number(BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}

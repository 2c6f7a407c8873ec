package vn.thidua.registration.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkRow.Choice;
import vn.thidua.engine.BulkRow.Field;
import vn.thidua.engine.BulkRow.Input;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegistrationDemands;

/** An officer of many units registers one object for each of them on one page. Several objects are registered in the task's form. */
@Component
class RegisterMany implements BulkWork {

    private static final String SEND = "SEND";

    private final RegistrationForm form;

    RegisterMany(RegistrationForm form) {
        this.form = form;
    }

    @Override
    public String kind() {
        return "registration/userTask_registerObjects";
    }

    @Override
    public BulkRow row(OpenTask task) {
        RegistrationView view = form.of(task.text("obligationId"));
        boolean one = view.demands().works() && !view.demands().pledge() && view.demands().table() == null && view.demands().min() <= 1
                && view.rows().size() <= 1;
        return new BulkRow(view.facts().unit(), facts(view), "", "", one ? "" : "Phải đăng ký nhiều mục, giao ước hoặc danh hiệu: hãy mở biểu mẫu của công việc.",
                one ? List.of(new Choice(SEND, "Gửi đăng ký", false)) : List.of(), one ? fields(view) : List.of());
    }

    @Override
    public Map<String, Object> values(OpenTask task, BulkAnswer answer) {
        Map<String, Object> object = new HashMap<>();
        List.of("type", "field", "name", "target", "difficulty").forEach(name -> object.put(name, Objects.requireNonNullElse(answer.text(name), "")));
        object.put("startsOn", answer.day("startsOn", "Từ ngày"));
        object.put("finishesOn", answer.day("finishesOn", "Đến ngày"));
        return Map.of("objects", List.of(object));
    }

    private static List<String> facts(RegistrationView view) {
        List<String> facts = new ArrayList<>(List.of("Hạn: " + view.facts().due() + "."));
        view.rows().stream().filter(row -> !row.returned().isEmpty())
                .forEach(row -> facts.add("Đã trả lại «%s»: %s".formatted(row.entry().name(), row.returned())));
        return facts;
    }

    private static List<Field> fields(RegistrationView view) {
        RegistrationDemands demands = view.demands();
        ObjectEntry last = view.rows().isEmpty() ? new ObjectEntry("", "", "", "", demands.from(), demands.to(), "") : view.rows().get(0).entry();
        List<Field> fields = new ArrayList<>();
        fields.add(select("type", "Loại", last.type(), demands.types()));
        if (!demands.fields().isEmpty()) {
            fields.add(select("field", "Nội dung thi đua", last.field(), demands.fields()));
        }
        fields.add(new Field("name", "Tên công trình, mô hình, phần việc", Input.LINE, last.name(), false, List.of()));
        fields.add(new Field("target", "Mục tiêu, kết quả cần đạt", Input.LINE, last.target(), true, List.of()));
        fields.add(new Field("startsOn", "Từ ngày", Input.DATE, VietnamTime.date(last.startsOn()), false, List.of()));
        fields.add(new Field("finishesOn", "Đến ngày", Input.DATE, VietnamTime.date(last.finishesOn()), false, List.of()));
        fields.add(new Field("difficulty", "Vì sao khó, phức tạp hoặc mới", Input.LINE, last.difficulty(), true, List.of()));
        return fields;
    }

    /** What can only be answered in one way is answered. */
    private static Field select(String name, String label, String value, List<RegistrationDemands.Option> options) {
        String chosen = value.isEmpty() && options.size() == 1 ? options.get(0).value() : value;
        return new Field(name, label, Input.SELECT, chosen, true, options.stream().map(option -> new Choice(option.value(), option.label(), false)).toList());
    }
}

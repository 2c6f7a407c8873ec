package vn.thidua.rehearsal.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.MyWork;
import vn.thidua.rehearsal.Action;
import vn.thidua.shared.Refused;

/** Answers a person's open tasks of one kind on one page: all alike or as the rows propose, with exceptions by unit. */
@Component
class BulkDeed implements Deed {

    private final MyWork work;
    private final Handwork handwork;

    BulkDeed(MyWork work, Handwork handwork) {
        this.work = work;
        this.handwork = handwork;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.BULK;
    }

    /** @throws Refused with every row's sentence when rows were refused; the others are done all the same */
    @Override
    public String play(Action action, Props props) {
        List<MyWork.Line> lines = work.sheet(action.task()).lines().stream().filter(line -> props.isOfMovement(line.businessKey())).toList();
        Map<String, BulkAnswer> answers = new LinkedHashMap<>();
        lines.forEach(line -> {
            BulkAnswer answer = answer(line, action.with());
            if (!answer.choice().isEmpty()) {
                answers.put(line.taskId(), answer);
            }
        });
        if (answers.isEmpty()) {
            throw Refused.conflict("Không có việc nào được chọn trên trang.");
        }
        Map<String, String> refused = work.send(action.task(), answers);
        handwork.answered(action.by(), answers.size() - refused.size());
        if (!refused.isEmpty()) {
            throw Refused.conflict("%d việc xong, %d việc bị từ chối: %s".formatted(answers.size() - refused.size(), refused.size(), lines.stream()
                    .filter(line -> refused.containsKey(line.taskId())).map(line -> unit(line) + ": " + refused.get(line.taskId())).collect(Collectors.joining(" "))));
        }
        return "%d việc trên một trang, %d việc để sau".formatted(answers.size(), lines.size() - answers.size());
    }

    private static BulkAnswer answer(MyWork.Line line, Map<String, Object> with) {
        Map<String, Object> own = new HashMap<>(with);
        own.putAll(map(map(with.get("rows")).entrySet().stream().filter(row -> isOf(line, row.getKey())).findFirst().map(Map.Entry::getValue).orElse(null)));
        Map<String, String> fields = line.row().fields().stream().collect(Collectors.toMap(BulkRow.Field::name, BulkRow.Field::value, (one, same) -> one, LinkedHashMap::new));
        map(with.get("fields")).forEach((name, value) -> fields.put(name, filled(value, line)));
        map(own.get("fields")).forEach((name, value) -> fields.put(name, filled(value, line)));
        return new BulkAnswer(own.getOrDefault("choice", line.row().proposal()).toString(), filled(own.getOrDefault("reason", ""), line), fields);
    }

    private static boolean isOf(MyWork.Line line, String end) {
        return line.businessKey().equals(end) || line.businessKey().endsWith("/" + end);
    }

    private static String unit(MyWork.Line line) {
        return line.businessKey().substring(line.businessKey().lastIndexOf('/') + 1);
    }

    private static String filled(Object value, MyWork.Line line) {
        return String.valueOf(value).replace("{unit}", unit(line)).replace("{key}", line.businessKey());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> entries ? (Map<String, Object>) entries : Map.of();
    }
}

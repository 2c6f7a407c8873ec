package vn.thidua.work.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow.Field;
import vn.thidua.engine.MyWork;

/** What the page sent, by names such as {@code choice.<task>}; a shared text stands in for fields that are left empty. */
final class WorkAnswers {

    private static final String SHARED = "shared";

    private final Map<String, String> typed;

    WorkAnswers(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The rows that are to be done now, by task id. */
    Map<String, BulkAnswer> chosen(MyWork.Sheet sheet) {
        Map<String, BulkAnswer> answers = new LinkedHashMap<>();
        typed.keySet().stream().filter(name -> name.startsWith("choice.") && !typed.get(name).isEmpty())
                .map(name -> name.substring("choice.".length())).forEach(taskId -> answers.put(taskId, answer(taskId, sheet)));
        return answers;
    }

    private BulkAnswer answer(String taskId, MyWork.Sheet sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        sheet.lines().stream().filter(line -> line.taskId().equals(taskId)).flatMap(line -> line.row().fields().stream())
                .forEach(field -> fields.put(field.name(), filled(taskId, field)));
        String reason = typed.getOrDefault("reason." + taskId, "");
        return new BulkAnswer(typed.get("choice." + taskId), reason.isBlank() ? typed.getOrDefault("reason." + SHARED, "") : reason, fields);
    }

    private String filled(String taskId, Field field) {
        String own = typed.getOrDefault("field." + field.name() + "." + taskId, "");
        return own.isBlank() && field.shared() ? typed.getOrDefault("field." + field.name() + "." + SHARED, "") : own;
    }

    String choice(MyWork.Line line) {
        return typed.getOrDefault("choice." + line.taskId(), line.row().proposal());
    }

    String reason(MyWork.Line line) {
        return typed.getOrDefault("reason." + line.taskId(), "");
    }

    String value(MyWork.Line line, Field field) {
        return typed.getOrDefault("field." + field.name() + "." + line.taskId(), field.value());
    }

    /** Fields that several rows have and that may be filled in for all of them. */
    List<WorkRow.Box> shared(MyWork.Sheet sheet) {
        Map<String, Field> shared = new LinkedHashMap<>();
        sheet.lines().stream().flatMap(line -> line.row().fields().stream()).filter(Field::shared).forEach(field -> shared.putIfAbsent(field.name(), field));
        return sheet.lines().size() < 2 ? List.of() : shared.values().stream()
                .map(field -> new WorkRow.Box(field, typed.getOrDefault("field." + field.name() + "." + SHARED, ""))).toList();
    }
}

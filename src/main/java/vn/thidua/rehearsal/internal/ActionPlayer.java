package vn.thidua.rehearsal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.Action;
import vn.thidua.rehearsal.Timeline.Check;
import vn.thidua.rehearsal.Timeline.Entry;
import vn.thidua.rehearsal.process.Stage;
import vn.thidua.shared.Refused;

/** Plays one action and says what came of it. */
@Component
class ActionPlayer {

    private final Stage stage;
    private final ExpectationChecker checker;
    private final SubmittedValues values = new SubmittedValues();
    private final Handwork handwork;
    private final Map<Action.Verb, Deed> deeds;

    ActionPlayer(Stage stage, ExpectationChecker checker, Handwork handwork, List<Deed> deeds) {
        this.handwork = handwork;
        this.stage = stage;
        this.checker = checker;
        this.deeds = deeds.stream().collect(Collectors.toMap(Deed::verb, Function.identity()));
    }

    List<Entry> play(Action action, Props props) {
        if (action.check() != null) {
            Check check = checker.check(action.check());
            return List.of(new Entry(action.at(), "kịch bản", "kiểm tra " + check.expectation(), check.holds() ? "đạt" : "hỏng: " + check.found(),
                check.holds()));
        }
        if (action.what() != null) {
            return List.of(outcome(action, action.by(), title(action),
                () -> stage.as(action.by(), () -> deeds.get(action.what()).play(action, props))));
        }
        List<Stage.OpenTask> open = openTasks(action, props);
        if (open.isEmpty()) {
            return List.of(nothingOpen(action));
        }
        List<Entry> entries = new ArrayList<>();
        open.forEach(task -> entries.add(complete(action, task)));
        return entries;
    }

    private List<Stage.OpenTask> openTasks(Action action, Props props) {
        String[] key = action.task().split("/");
        List<String> except = action.each() == null ? List.of() : action.each().except();
        return stage.open(key[0], key[1], action.of()).stream()
            .filter(task -> props.isOfMovement(task.businessKey()) && except.stream().noneMatch(task::isOf))
            .limit(action.each() == null ? 1 : Integer.MAX_VALUE)
            .toList();
    }

    private Entry complete(Action action, Stage.OpenTask task) {
        String who = action.each() == null ? action.by() : stage.firstWhoMay(task.id());
        return outcome(action, who, task.name() + " – " + task.businessKey(), () -> {
            stage.complete(who, task.id(), values.of(action.with(), stage.opened(who, task)));
            if (action.each() == null) {
                handwork.opened(who);
            }
            return "xong";
        });
    }

    private Entry nothingOpen(Action action) {
        String found = "không có công việc đang mở";
        boolean asExpected = action.refused() != null && found.contains(action.refused());
        return new Entry(action.at(), action.by(), title(action), found, asExpected);
    }

    private Entry outcome(Action action, String who, String what, Supplier<String> act) {
        try {
            String result = act.get();
            return action.refused() == null
                ? new Entry(action.at(), who, what, result, true)
                : new Entry(action.at(), who, what, result + "; lẽ ra phải bị từ chối: «" + action.refused() + "»", false);
        } catch (Refused refused) {
            boolean asExpected = action.refused() != null && refused.getMessage().contains(action.refused());
            return new Entry(action.at(), who, what, "bị từ chối: " + refused.getMessage(), asExpected);
        }
    }

    private static String title(Action action) {
        String subject = action.of() == null ? "" : " – " + action.of();
        String verb = action.what() == null ? "" : action.what().name().toLowerCase(java.util.Locale.ROOT);
        return (verb + " " + (action.task() == null ? "" : action.task())).strip() + subject;
    }
}

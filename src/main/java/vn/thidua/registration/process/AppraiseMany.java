package vn.thidua.registration.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkRow;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.OpenTask;

/** Judges registrations as a whole: all objects pass or all are returned for one reason. Single objects are judged in the task's form. */
abstract class AppraiseMany implements BulkWork {

    static final String PASS = "PASS";
    static final String RETURN = "RETURN";

    private final AppraisalForm form;

    AppraiseMany(AppraisalForm form) {
        this.form = form;
    }

    abstract BulkRow.Choice pass(boolean late);

    @Override
    public BulkRow row(OpenTask task) {
        AppraisalView view = form.of(task.text("obligationId"));
        String doubt = doubt(view);
        return new BulkRow(view.facts().unit(), facts(view), "", doubt.isEmpty() ? PASS : "", doubt,
                List.of(pass(view.late()), new BulkRow.Choice(RETURN, "Trả lại để thay thế", true)), List.of());
    }

    /** One verdict for each object, as the form sends it. */
    List<Map<String, String>> verdicts(OpenTask task, BulkAnswer answer) {
        String reason = answer.chose(PASS) ? "" : answer.reason();
        AppraisalView view = form.of(task.text("obligationId"));
        Stream<String> pledge = Stream.ofNullable(view.pledge()).map(AppraisalView.Pledge::objectId);
        Stream<String> titles = view.titles().stream().map(AppraisalView.TitleRow::objectId);
        return Stream.of(pledge, view.objects().stream().map(AppraisalView.Row::objectId), titles).flatMap(Function.identity())
                .map(id -> Map.of("objectId", id, "outcome", answer.choice(), "reason", reason)).toList();
    }

    private static List<String> facts(AppraisalView view) {
        List<String> facts = new ArrayList<>();
        facts.add("Gửi " + view.submitted() + ".");
        if (view.pledge() != null) {
            facts.add("Giao ước thi đua, %s: %s".formatted(view.pledge().signed(), view.pledge().content()));
        }
        view.titles().forEach(row -> facts.add("%s: %s – %s%s".formatted(row.kind(), row.name(), row.title(), row.form().isEmpty() ? "" : "; " + row.form())));
        view.objects().forEach(object -> facts.add("%s «%s»: %s (%s)%s".formatted(object.type(), object.name(), object.target(), object.time(),
                object.sector().isEmpty() ? "." : "; cơ quan thẩm định: " + object.sector())));
        view.earlier().forEach(earlier -> facts.add("Lần %d đã trả lại «%s»: %s".formatted(earlier.turn(), earlier.name(), earlier.reason())));
        return facts;
    }

    private static String doubt(AppraisalView view) {
        List<String> doubts = new ArrayList<>();
        if (view.late()) {
            doubts.add("Nộp quá hạn" + (view.latenessReason().isEmpty() ? "" : ": " + view.latenessReason()));
        }
        view.objects().stream().map(AppraisalView.Row::hint).filter(hint -> hint != null && !hint.isEmpty()).forEach(doubts::add);
        return String.join("; ", doubts);
    }

}

package vn.thidua.engine.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ExtraAnswer;
import vn.thidua.engine.ExtraAnswers;
import vn.thidua.engine.OpenTask;
import vn.thidua.shared.Refused;

/** Keeps extra answers in a table of our own, in the transaction of the submission. */
@Component
class ExtraAnswerStore implements ExtraAnswers {

    private final StoredExtraAnswers rows;
    private final Clock clock;

    ExtraAnswerStore(StoredExtraAnswers rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void keep(BoundContract contract, OpenTask task, Answers extras) {
        Instant now = clock.instant();
        extras.byField().forEach((name, value) -> {
            try {
                rows.save(new StoredExtraAnswer(contract, task, name, text(AnswerJson.of(value)), now));
            } catch (Unfit e) {
                throw Refused.invalid(name, "«" + name + "»: " + e.getMessage() + ".");
            }
        });
    }

    private static String text(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        return CleanText.of(json.isValueNode() ? json.asText() : json.toString());
    }

    @Override
    public List<ExtraAnswer> of(String businessKey) {
        return rows.findByBusinessKeyOrderByAnsweredAtAscNameAsc(businessKey).stream().map(StoredExtraAnswer::toAnswer).toList();
    }
}

package vn.thidua.rehearsal.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Refused;

/** {@code registration: <obligation>}: every turn of it. */
@Component
class RegistrationFacts extends Facts<List<Submission>> {

    private final Registrations registrations;

    RegistrationFacts(Registrations registrations) {
        super("registration", Map.of("turns", List::size, "status", turns -> turns.get(0).status(), "late", turns -> turns.get(0).late(),
            "titles", turns -> turns.get(0).titles().stream().map(row -> row.title().name() + ": " + row.title().titleLabel()).toList(),
            "objects", turns -> turns.get(0).objects().stream().map(object -> object.entry().name()).toList(),
            "sectorReasons", turns -> reasons(turns.stream().flatMap(turn -> turn.objects().stream()).map(object -> object.sectorVerdict())),
            "receiverReasons", turns -> reasons(turns.stream().flatMap(turn -> turn.objects().stream()).map(object -> object.receiverVerdict()))));
        this.registrations = registrations;
    }

    @Override
    List<Submission> find(String key) {
        List<Submission> turns = registrations.history(key);
        if (turns.isEmpty()) {
            throw Refused.notFound("Chưa có bản đăng ký nào của " + key + ".");
        }
        return turns;
    }

    private static List<String> reasons(Stream<Verdict> verdicts) {
        return verdicts.filter(Objects::nonNull).map(Verdict::reason).filter(Objects::nonNull).toList();
    }
}

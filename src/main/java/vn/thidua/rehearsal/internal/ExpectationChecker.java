package vn.thidua.rehearsal.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.FactSource;
import vn.thidua.rehearsal.Timeline.Check;
import vn.thidua.shared.Refused;

/** Compares what a scenario expects of its subjects with the facts. */
@Component
class ExpectationChecker {

    private final Map<String, FactSource> sources;

    ExpectationChecker(List<FactSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(FactSource::subject, Function.identity()));
    }

    Check check(Map<String, Object> expectation) {
        String subject = expectation.keySet().stream().filter(sources::containsKey).findFirst().orElse(null);
        if (subject == null) {
            return new Check(expectation.toString(), false, "không rõ đối tượng; có: " + String.join(", ", sources.keySet()));
        }
        try {
            String difference = differences(expectation, subject);
            return new Check(expectation.toString(), difference.isEmpty(), difference);
        } catch (Refused notThere) {
            return new Check(expectation.toString(), false, notThere.getMessage());
        }
    }

    private String differences(Map<String, Object> expectation, String subject) {
        FactSource source = sources.get(subject);
        Map<String, Object> facts = source.facts(expectation.get(subject).toString());
        List<String> differences = new ArrayList<>();
        expectation.forEach((name, expected) -> {
            if (!name.equals(subject) && !source.names().contains(name)) {
                differences.add("không có dữ kiện «" + name + "»");
            } else if (!name.equals(subject) && !matches(expected, facts.get(name))) {
                differences.add(name + " = " + facts.get(name));
            }
        });
        return String.join("; ", differences);
    }

    private static boolean matches(Object expected, Object found) {
        if (expected instanceof Collection<?> members && found instanceof Collection<?> all) {
            List<String> texts = all.stream().map(String::valueOf).toList();
            return members.stream().allMatch(member -> texts.contains(member.toString()));
        }
        return Objects.equals(String.valueOf(expected), String.valueOf(found));
    }
}

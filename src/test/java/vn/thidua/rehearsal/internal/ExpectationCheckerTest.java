package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.rehearsal.FactSource;
import vn.thidua.rehearsal.Timeline.Check;
import vn.thidua.shared.Refused;

class ExpectationCheckerTest {

    private final ExpectationChecker checker = new ExpectationChecker(List.of(new Schools()));

    @Test
    void holdsWhenEveryFactIsAsExpected() {
        assertThat(check(Map.of("school", "x", "pupils", 400, "classes", List.of("1A"))).holds()).isTrue();
    }

    @Test
    void saysWhatWasFoundInstead() {
        Check check = check(Map.of("school", "x", "pupils", 401));

        assertThat(check.holds()).isFalse();
        assertThat(check.found()).isEqualTo("pupils = 400");
    }

    @Test
    void failsOnAFactThatDoesNotExistRatherThanPassingByAccident() {
        assertThat(check(Map.of("school", "x", "pupil", 400)).found()).contains("không có dữ kiện «pupil»");
    }

    @Test
    void failsOnASubjectThatDoesNotExist() {
        assertThat(check(Map.of("school", "y", "pupils", 1)).found()).isEqualTo("Không có trường này.");
        assertThat(check(Map.of("hospital", "y")).holds()).isFalse();
    }

    private Check check(Map<String, Object> expectation) {
        return checker.check(expectation);
    }

    private static final class Schools implements FactSource {

        @Override
        public String subject() {
            return "school";
        }

        @Override
        public Set<String> names() {
            return Set.of("pupils", "classes");
        }

        @Override
        public Map<String, Object> facts(String key) {
            if (!key.equals("x")) {
                throw Refused.notFound("Không có trường này.");
            }
            return Map.of("pupils", 400, "classes", List.of("1A", "1B"));
        }
    }
}

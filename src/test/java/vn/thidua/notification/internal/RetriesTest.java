package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final List<Duration> pauses = IntStream.range(1, Retries.MOST).mapToObj(Retries::after).toList();

    @Test
    void triesSoonAtFirstAndThenSeldom() {
        assertThat(pauses).startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5)).isSorted();
    }

    @Test
    void givesUpAfterThreeDaysNotBeforeALongWeekend() {
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(Retries.isLast(Retries.MOST - 1)).isFalse();
        assertThat(Retries.isLast(Retries.MOST)).isTrue();
    }
}

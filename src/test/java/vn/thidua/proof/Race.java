package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Requests that begin in the same moment, of which one may win; keeps count of how the others were told. */
final class Race {

    private static final Pattern VIETNAMESE = Pattern.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]");

    private final String name;
    private final Map<Integer, Integer> losers = new TreeMap<>();
    private int rounds;
    private int won;

    Race(String name) {
        this.name = name;
    }

    /** Fails unless exactly one succeeds and each other is refused with words; returns the place of the winner. */
    int run(List<Callable<HttpResponse<String>>> requests) {
        List<AtOnce.Ending<HttpResponse<String>>> endings = AtOnce.run(requests);
        List<HttpResponse<String>> answers = endings.stream().map(AtOnce.Ending::value).toList();
        assertThat(answers).as(name + ": every request is answered").doesNotContainNull();
        rounds++;
        answers.forEach(this::note);
        List<HttpResponse<String>> winners = answers.stream().filter(Race::succeeded).toList();
        assertThat(winners).as(() -> name + ": one winner, but " + answers.stream().map(one -> one.statusCode() + " " + words(one)).toList()).hasSize(1);
        assertThat(answers).as(() -> name + ": a conflict, or what is taken by now").allMatch(one -> succeeded(one) || one.statusCode() == 409 || one.statusCode() == 422);
        return answers.indexOf(winners.get(0));
    }

    static boolean succeeded(HttpResponse<String> answer) {
        return answer.statusCode() == 204 || answer.statusCode() == 302 && !answer.headers().firstValue("Location").orElse("").contains("sign-in");
    }

    /** Counts an answer that need not be the only winner; a loser must be told in words. */
    void note(HttpResponse<String> answer) {
        if (succeeded(answer)) {
            won++;
            return;
        }
        losers.merge(answer.statusCode(), 1, Integer::sum);
        assertThat(answer.statusCode()).as(() -> name + ": " + words(answer)).isBetween(403, 499);
        assertThat(words(answer)).as(name + ": told in words").containsPattern(VIETNAMESE);
    }

    private static String words(HttpResponse<String> answer) {
        return answer.body().length() > 3_000 ? answer.body().replaceAll("(?s).*<main[^>]*>|<[^>]+>|\\s+", " ") : answer.body();
    }

    @Override
    public String toString() {
        return "%s: %s%d won, losers by status %s, 5xx 0".formatted(name, rounds == 0 ? "" : rounds + " rounds, ", won, losers);
    }
}

package vn.thidua.plan.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.shared.FormatErrors;

/** The words of a due rule and its parsed form are shown side by side, so they must not contradict each other. */
final class DueWordsCheck {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final FormatErrors errors;

    DueWordsCheck(FormatErrors errors) {
        this.errors = errors;
    }

    void check(String path, JsonNode due) {
        String words = due.path("words").asText("");
        String kind = due.path("kind").asText("");
        if ((kind.equals("NOT_LATER_THAN") || kind.equals("UNTIL_END_OF")) && words.contains("trước ngày")) {
            errors.add(path + "/kind", "«" + words + "» không gồm ngày đó, phải là BEFORE");
        }
        if (kind.equals("BEFORE") && !words.isEmpty() && !words.contains("trước")) {
            errors.add(path + "/kind", "«" + words + "» không nói «trước», BEFORE sẽ bớt đi một ngày");
        }
        List<String> days = DAY.matcher(words).results().map(DueWordsCheck::iso).distinct().toList();
        String date = due.path("date").asText("");
        if (!date.isEmpty() && days.size() == 1 && !days.get(0).equals(date)) {
            errors.add(path + "/date", "khác với ngày trong câu «" + words + "»");
        }
    }

    private static String iso(MatchResult day) {
        return "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
    }
}

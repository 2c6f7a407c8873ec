package vn.thidua.plan;

import java.util.List;
import vn.thidua.plan.internal.NameKey;
import vn.thidua.rulepack.ChairLevel;

/**
 * What somebody's words for an award form mean, e.g. «Giấy khen của Chủ tịch UBND xã».
 *
 * @param form    null when the words name none
 * @param decider whose award it is; null when the words do not say (T-25)
 */
public record FormReading(CommendationForm form, ChairLevel decider) {

    public static FormReading of(String words) {
        String key = " " + NameKey.of(words) + " ";
        for (CommendationForm form : CommendationForm.values()) {
            if (key.contains(" " + NameKey.of(form.label()) + " ")) {
                return new FormReading(form, decider(key));
            }
        }
        return new FormReading(null, null);
    }

    /** A town («thị xã») stands at district level, so the longer word is looked for first. */
    private static ChairLevel decider(String key) {
        if (has(key, "tinh")) {
            return ChairLevel.PROVINCE_CHAIR;
        }
        if (has(key, "huyen", "quan", "thi xa")) {
            return ChairLevel.DISTRICT_CHAIR;
        }
        return has(key, "xa", "phuong", "thi tran") ? ChairLevel.COMMUNE_CHAIR : null;
    }

    private static boolean has(String key, String... words) {
        return List.of(words).stream().anyMatch(word -> key.contains(" " + word + " "));
    }
}

package vn.thidua.rulepack;

import java.util.List;
import vn.thidua.shared.Refused;

/**
 * A value of the law with its evidence.
 *
 * @param key         names the value in its pack, e.g. {@code deciders/CERTIFICATE_OF_MERIT/DISTRICT_CHAIR}; null for a value from elsewhere
 * @param sources     ids of the legal sources, such as {@code LAW Đ80}
 * @param note        what a person should know before relying on it, or null
 * @param layer       what kind of text it comes from
 * @param pack        the pack and revision that hold it, e.g. {@code vietnam-2}
 * @param confirmedBy who has confirmed it by name, or null
 */
public record RuleValue<T>(T value, RuleMark mark, List<String> sources, String note, String key, RuleLayer layer, String pack,
                           String confirmedBy) {

    /** A value that no pack holds. */
    public RuleValue(T value, RuleMark mark, List<String> sources, String note) {
        this(value, mark, sources, note, null, RuleLayer.LAW, null, null);
    }

    /** Whether the value may decide an award without a named person confirming it. */
    public boolean decidesAlone() {
        return mark == RuleMark.VERIFIED;
    }

    /** Whether it may decide an award now: verified, or confirmed by a named person. */
    public boolean mayDecide() {
        return decidesAlone() || confirmedBy != null;
    }

    /**
     * The value where it decides a real case.
     *
     * @throws Refused when it is neither verified nor confirmed
     */
    public T deciding() {
        if (!mayDecide()) {
            throw Refused.conflict("Giá trị quy định «%s» của bộ quy tắc %s %s; quản trị viên phải xác nhận trước khi dùng để quyết định."
                    .formatted(key, pack, mark.label()));
        }
        return value;
    }

    /** The evidence in Vietnamese, for the end of an explanation, e.g. "đã đối chiếu văn bản: LAW Đ80"; a regulation is named as such. */
    public String evidence() {
        String read = sources.isEmpty() ? mark.label() : mark.label() + ": " + String.join(", ", sources);
        String known = layer.compareTo(RuleLayer.DECREE) > 0 ? layer.label() + ", " + read : read;
        return confirmedBy == null ? known : known + "; " + confirmedBy + " đã xác nhận";
    }
}

package vn.thidua.registration;

import java.time.LocalDate;
import vn.thidua.shared.Label;

/**
 * One row of the registration form, as typed. Texts may be null or blank until the rules have looked at them.
 *
 * @param type       a type that the plan allows
 * @param difficulty why it is difficult, complex or new, and not routine (S4-30, S4-31)
 */
public record ObjectEntry(
        @Label("Loại") String type, @Label("Tên") String name, @Label("Nội dung thi đua") String field,
        @Label("Mục tiêu, kết quả cần đạt") String target, @Label("Từ ngày") LocalDate startsOn, @Label("Đến ngày") LocalDate finishesOn,
        @Label("Tính khó, phức tạp, mới") String difficulty) {

    public ObjectEntry {
        type = trimmed(type);
        name = trimmed(name);
        field = trimmed(field);
        target = trimmed(target);
        difficulty = trimmed(difficulty);
    }

    static String trimmed(String text) {
        return text == null ? "" : text.strip().replaceAll("[ \\t\\u00A0]+", " ");
    }
}

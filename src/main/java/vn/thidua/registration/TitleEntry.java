package vn.thidua.registration;

import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Label;

/**
 * One row of the table of titles and award forms, as typed or imported (S1-19, S2-11).
 *
 * @param position what a person does and where; of a collective empty
 * @param title    identifier or words of the title, empty when only an award form is aimed at
 * @param form     identifier or words of the award form, empty when only a title is aimed at
 */
public record TitleEntry(@Label("Đối tượng") NomineeKind kind, @Label("Tên") String name, @Label("Chức vụ, nơi công tác") String position,
                         @Label("Danh hiệu thi đua") String title, @Label("Hình thức khen thưởng") String form) {

    public TitleEntry {
        name = ObjectEntry.trimmed(name);
        position = ObjectEntry.trimmed(position);
        title = ObjectEntry.trimmed(title);
        form = ObjectEntry.trimmed(form);
    }
}

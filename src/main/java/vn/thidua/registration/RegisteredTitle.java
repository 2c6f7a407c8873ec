package vn.thidua.registration;

import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;

/**
 * A title or award form that a collective or a person of a unit aims at; at least one of both is there.
 *
 * @param id      UUID of the row
 * @param title   null when only a form is aimed at
 * @param form    null when only a title is aimed at
 * @param decider whose award the form is, null without form
 */
public record RegisteredTitle(String id, String unitId, NomineeKind kind, String name, String position, EmulationTitle title, CommendationForm form,
                              ChairLevel decider) {

    /** Legal name of the title, empty without one. */
    public String titleLabel() {
        return title == null ? "" : title.label();
    }

    /** The form with its decider, e.g. «Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã», empty without one. */
    public String formLabel() {
        return form == null ? "" : form.label() + " của " + decider.label();
    }

    /** The row as the unit entered it, with identifiers for words. */
    public TitleEntry entry() {
        return new TitleEntry(kind, name, position, title == null ? "" : title.name(), form == null ? "" : form.name() + "." + decider.name());
    }
}

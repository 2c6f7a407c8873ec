package vn.thidua.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.ReportText;
import vn.thidua.shared.Refused;

/** The sections a report must have by the plan; a plan that names none asks for one free text. */
@Component
public class Sections {

    static final int MAX_TEXT = 4_000;
    private static final List<ReportSection> FREE_TEXT = List.of(new ReportSection("content", "Nội dung báo cáo", true));

    private final Movements movements;
    private final Rounds rounds;

    Sections(Movements movements, Rounds rounds) {
        this.movements = movements;
        this.rounds = rounds;
    }

    public List<ReportSection> of(Obligation obligation) {
        String code = rounds.get(obligation.roundKey()).obligationCode();
        PlannedObligation planned = movements.plan(obligation.movementId()).obligation(code);
        return planned.sections().isEmpty() ? FREE_TEXT : planned.sections();
    }

    /** The texts in the plan's order. @throws Refused (field {@code sections}) for a missing, unknown or too long one */
    public List<ReportText> checked(Obligation obligation, Map<String, String> texts) {
        Map<String, String> left = new HashMap<>(texts);
        List<ReportText> written = new ArrayList<>();
        for (ReportSection section : of(obligation)) {
            String text = left.remove(section.key());
            String clean = text == null ? "" : text.strip();
            if (section.required() && clean.isEmpty()) {
                throw Refused.invalid("sections", "Mục «" + section.title() + "» chưa có nội dung.");
            }
            if (clean.codePointCount(0, clean.length()) > MAX_TEXT) {
                throw Refused.invalid("sections", "Mục «" + section.title() + "» dài quá " + MAX_TEXT + " ký tự.");
            }
            written.add(new ReportText(section.key(), section.title(), clean));
        }
        if (!left.isEmpty()) {
            throw Refused.invalid("sections", "Báo cáo có mục không nằm trong kế hoạch: " + String.join(", ", left.keySet()) + ".");
        }
        return written;
    }
}

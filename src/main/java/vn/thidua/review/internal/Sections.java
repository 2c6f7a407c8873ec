package vn.thidua.review.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.ReportEntry;
import vn.thidua.review.ReportText;
import vn.thidua.shared.Refused;

/** The sections a report must have by the plan; where the plan names none, those of its kind. */
@Component
public class Sections {

    static final int MAX_TEXT = 4_000;
    private static final List<ReportSection> FREE_TEXT = List.of(new ReportSection("content", "Nội dung báo cáo", true, false));
    private static final List<ReportSection> PUBLICITY = List.of(new ReportSection("items", "Tin, bài, chuyên mục đã đăng, phát", true, true),
            new ReportSection("content", "Đánh giá, đề xuất", false, false));
    private static final List<ReportSection> MOBILISATION = List.of(new ReportSection("content", "Kết quả vận động", true, false),
            new ReportSection("items", "Các hoạt động đã tổ chức", false, true));
    private static final List<ReportSection> CHILD_PLAN = List.of(new ReportSection("measures", "Giải pháp, biện pháp thực hiện", false, false));

    private final Movements movements;
    private final Rounds rounds;
    private final ChildPlanRules childPlans;
    private final Clock clock;

    Sections(Movements movements, Rounds rounds, ChildPlanRules childPlans, Clock clock) {
        this.movements = movements;
        this.childPlans = childPlans;
        this.clock = clock;
        this.rounds = rounds;
    }

    public List<ReportSection> of(Obligation obligation) {
        String code = rounds.get(obligation.roundKey()).obligationCode();
        PlannedObligation planned = movements.plan(obligation.movementId()).obligation(code);
        return planned.sections().isEmpty() ? usual(planned.kind()) : planned.sections();
    }

    private static List<ReportSection> usual(ObligationKind kind) {
        return switch (kind) {
            case PUBLICITY -> PUBLICITY;
            case MOBILISATION -> MOBILISATION;
            case CHILD_PLAN -> CHILD_PLAN;
            default -> FREE_TEXT;
        };
    }

    /** The report as the plan wants it. @throws Refused naming the field */
    public WrittenReport checked(Obligation obligation, ReportEntry entry) {
        return new WrittenReport(checked(obligation, entry.texts()), childPlans.checked(obligation, entry.childPlan()),
                new EvidenceRules(of(obligation), VietnamTime.dayOf(clock.instant())).checked(entry.items()));
    }

    /** The texts in the plan's order. @throws Refused (field {@code sections}) for a missing, unknown or too long one */
    List<ReportText> checked(Obligation obligation, Map<String, String> texts) {
        Map<String, String> left = new HashMap<>(texts == null ? Map.of() : texts);
        List<ReportText> written = new ArrayList<>();
        for (ReportSection section : of(obligation)) {
            if (section.list()) {
                continue;
            }
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

package vn.thidua.award.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.movement.Movements;
import vn.thidua.plan.AwardTimetable;
import vn.thidua.plan.StoredPlan;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** By when the refused must know: the plan's number of working days after the day of the decision, else the rule pack's (L-87). */
@Component
public class NoticeLimit {

    private final Movements movements;
    private final RulePacks rulePacks;
    private final BusinessCalendar calendar;

    NoticeLimit(Movements movements, RulePacks rulePacks, BusinessCalendar calendar) {
        this.movements = movements;
        this.rulePacks = rulePacks;
        this.calendar = calendar;
    }

    /** @throws Refused before the decision has its day */
    public Limit of(Decision decision) {
        if (decision.issuedOn() == null) {
            throw Refused.conflict("Quyết định chưa được ban hành.");
        }
        StoredPlan stored = movements.planVersion(decision.movementId());
        AwardTimetable timetable = stored.plan().timetable();
        Integer planned = timetable == null ? null : timetable.refusalNoticeWorkingDays();
        if (planned != null) {
            return limit(decision, planned, stored.planId() + " v" + stored.version());
        }
        RulePack law = rulePacks.asOf(decision.issuedOn(), stored.plan().regulations());
        int days = law.timeLimit("NEGATIVE_NOTICE")
                .orElseThrow(() -> Refused.conflict("Chưa có thời hạn thông báo lý do không khen thưởng.")).deciding();
        return limit(decision, days, law.version());
    }

    private Limit limit(Decision decision, int days, String source) {
        return new Limit(days, calendar.plusWorkingDays(decision.issuedOn(), days), source);
    }

    /** The last day (Vietnam) that is in time. */
    public record Limit(int workingDays, LocalDate lastDay, String source) {
    }
}

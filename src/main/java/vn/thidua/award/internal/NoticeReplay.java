package vn.thidua.award.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;

/** Counts the working days of a refusal's notice again, by the calendar as it is known now. */
@Component
class NoticeReplay implements ReplayedRule {

    private final BusinessCalendar calendar;

    NoticeReplay(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public boolean answers(String rule) {
        return rule.equals("REFUSAL_NOTICE");
    }

    @Override
    public boolean repeats(Explanation kept) {
        int workingDays = Integer.parseInt(kept.inputs().get("workingDays").toString());
        LocalDate lastDay = calendar.plusWorkingDays(day(kept, "issuedOn"), workingDays);
        return lastDay.equals(day(kept, "lastDay")) && !day(kept, "sentOn").isAfter(lastDay) == kept.result();
    }

    private static LocalDate day(Explanation kept, String input) {
        return LocalDate.parse(kept.inputs().get(input).toString());
    }
}

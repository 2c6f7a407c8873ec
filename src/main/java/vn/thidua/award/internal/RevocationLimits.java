package vn.thidua.award.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** Grounds and times of a revocation, from the rule pack (LAW Đ93(2), L-89). The first day is not counted (L-90). */
@Component
public class RevocationLimits {

    private final RulePacks rulePacks;
    private final BusinessCalendar calendar;

    RevocationLimits(RulePacks rulePacks, BusinessCalendar calendar) {
        this.rulePacks = rulePacks;
        this.calendar = calendar;
    }

    public List<LegalItem> grounds(LocalDate day) {
        return rulePacks.asOf(day).revocationGrounds().map(found -> found.value()).orElse(List.of());
    }

    /** @param concludedOn day of the conclusion that found the violation */
    public Limit toFile(LocalDate concludedOn) {
        RulePack law = rulePacks.asOf(concludedOn);
        int days = law.calendarDays("REVOCATION_FILE").orElseThrow(() -> missing("lập hồ sơ hủy bỏ")).value();
        return new Limit(days, "ngày", concludedOn.plusDays(days), law.version());
    }

    /** @param filedOn day on which the dossier came in */
    public Limit toDecide(LocalDate filedOn) {
        RulePack law = rulePacks.asOf(filedOn);
        int days = law.timeLimit("REVOCATION_DECISION").orElseThrow(() -> missing("quyết định hủy bỏ")).value();
        return new Limit(days, "ngày làm việc", calendar.plusWorkingDays(filedOn, days), law.version());
    }

    private static Refused missing(String what) {
        return Refused.conflict("Bộ quy tắc chưa có thời hạn %s.".formatted(what));
    }

    /** @param lastDay the last day (Vietnam) that is in time */
    public record Limit(int days, String unit, LocalDate lastDay, String packVersion) {

        public Instant dueAt() {
            return VietnamTime.startOf(lastDay.plusDays(1));
        }
    }
}

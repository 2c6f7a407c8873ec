package vn.thidua.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AdHocRepository;
import vn.thidua.award.internal.DirectCaseRepository;
import vn.thidua.award.internal.StoredAdHoc;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.notification.Notices;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** The advisory body appraises an ad hoc proposal; the time to decide counts from the day it finds the dossier complete (L-84). */
@Service
public class AppraiseAdHoc {

    private final AdHocRepository cases;
    private final DirectCaseRepository directCases;
    private final RulePacks rulePacks;
    private final BusinessCalendar calendar;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    AppraiseAdHoc(AdHocRepository cases, DirectCaseRepository directCases, RulePacks rulePacks, BusinessCalendar calendar, Notices notices,
                  AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.directCases = directCases;
        this.rulePacks = rulePacks;
        this.calendar = calendar;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param opinion what the appraiser wants the chair to know; may be null
     * @return by when the chair must decide
     */
    @Transactional
    public Instant findEligible(String id, String opinion) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        int days = rulePacks.asOf(today).timeLimit("AD_HOC_DECISION").map(RuleValue::value)
                .orElseThrow(() -> Refused.conflict("Bộ quy tắc chưa có thời hạn quyết định khen thưởng đột xuất."));
        Instant decideBy = VietnamTime.startOf(calendar.plusWorkingDays(today, days).plusDays(1));
        String sentence = "Thẩm định: đủ điều kiện khen thưởng đột xuất theo thủ tục đơn giản." + (opinion == null ? "" : " " + opinion);
        directCases.save(cases.locked(id).findEligible(sentence, decideBy));
        audit.record("AD_HOC_ELIGIBLE", id, opinion);
        return decideBy;
    }

    @Transactional
    public void findIneligible(String id, String reason) {
        requireReason(reason);
        StoredAdHoc adHoc = cases.locked(id);
        adHoc.findIneligible(reason);
        notices.inform(adHoc.unitId(), id, "%s không được khen thưởng đột xuất. Lý do: %s".formatted(adHoc.nomineeName(), reason));
        audit.record("AD_HOC_INELIGIBLE", id, reason);
    }

    /** @throws Refused when it was asked for as often as the law allows */
    @Transactional
    public void askForSupplement(String id, String what) {
        requireReason(what);
        RulePack law = rulePacks.asOf(VietnamTime.dayOf(clock.instant()));
        cases.locked(id).askForSupplement(what, law.maxTimes("SUPPLEMENT_REQUEST").map(RuleValue::value).orElse(1));
        audit.record("AD_HOC_RETURNED", id, what);
    }

    /** The unit adds what was asked for. */
    @Transactional
    public void supply(String id, String addition, String confirmation) {
        cases.locked(id).supply(addition, confirmation);
        audit.record("AD_HOC_SUPPLEMENTED", id, addition);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "«Lý do»: phải nhập.");
        }
    }
}

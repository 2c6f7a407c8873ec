package vn.thidua.award.process;

import org.springframework.stereotype.Component;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.Complaint;
import vn.thidua.award.Complaints;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OpenTask;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** What the forms about a complaint show. */
@Component
class ComplaintSheet {

    private final Complaints complaints;
    private final AwardDecisions decisions;
    private final Units units;

    ComplaintSheet(Complaints complaints, AwardDecisions decisions, Units units) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.units = units;
    }

    /** The head of a form. */
    record Head(String complainant, String nominee, String decision, String outcome, String content, String filed, String due, String findings,
                boolean granted) {
    }

    Head of(OpenTask task) {
        Complaint complaint = complaints.get(task.text("complaintId"));
        AwardDecision decision = decisions.get(complaint.decisionId());
        AwardDecision.Line line = decision.lines().stream().filter(one -> one.nominationId().equals(complaint.nominationId())).findFirst().orElseThrow();
        boolean granted = Boolean.TRUE.equals(line.granted());
        return new Head(name(complaint.unitId()), line.nominee(), PayRewardsTask.words(decision),
                granted ? "được tặng " + line.award().label() : "không khen thưởng. Lý do: " + line.reason(), complaint.content(),
                "ngày %s%s".formatted(VietnamTime.date(VietnamTime.dayOf(complaint.filedAt())),
                        complaint.filedLate() ? " – quá thời hiệu theo bộ quy tắc chưa đối chiếu" : ""),
                FileRevocationTask.lastDay(complaint.answerDueAt()), complaint.findings() == null ? "" : complaint.findings(), granted);
    }

    String subject(OpenTask task) {
        return name(complaints.get(task.text("complaintId")).unitId());
    }

    private String name(String unitId) {
        return units.find(unitId).map(Unit::name).orElse(unitId);
    }
}

package vn.thidua.award;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.ComplaintRepository;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.DirectCase;
import vn.thidua.award.internal.DirectCaseRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.StoredComplaint;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;

/** An upheld complaint has its consequence: a supplementary decision on the refused case, or the revocation of the award. */
@Service
public class OpenRemedy {

    private final ComplaintRepository complaints;
    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final DirectCaseRepository directCases;
    private final OpenRevocation openRevocation;
    private final Movements movements;
    private final Processes processes;
    private final AuditTrail audit;

    OpenRemedy(ComplaintRepository complaints, DecisionRepository decisions, LineRepository lines, DirectCaseRepository directCases,
               OpenRevocation openRevocation, Movements movements, Processes processes, AuditTrail audit) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.lines = lines;
        this.directCases = directCases;
        this.openRevocation = openRevocation;
        this.movements = movements;
        this.processes = processes;
        this.audit = audit;
    }

    /** Repeating it after success changes nothing. */
    @Transactional
    public void open(String complaintId) {
        StoredComplaint complaint = complaints.locked(complaintId);
        if (complaint.remedyKey() != null) {
            return;
        }
        String key = complaint.remedy() == Remedy.REVOCATION
                ? openRevocation.open(complaint.nominationId(), complaint.ground(), "Kết quả giải quyết khiếu nại",
                        VietnamTime.dayOf(complaint.answeredAt()))
                : supplement(complaint);
        complaint.remedied(key);
        audit.record("REMEDY_OPENED", complaintId, key);
    }

    /** A decision of its own in the phase of the first, so that the quota of the phase and «one achievement, one award» still bind. */
    private String supplement(StoredComplaint complaint) {
        Decision decision = decisions.locked(complaint.decisionId());
        Line refused = lines.findByDecisionIdOrderByPosition(decision.id()).stream()
                .filter(line -> line.nominationId().equals(complaint.nominationId())).findFirst().orElseThrow();
        String awardKey = decision.awardKey() + "-c" + complaint.position();
        directCases.save(new DirectCase(awardKey, refused.nominationId(), refused.unitId(), refused.kind(), refused.nomineeName(), refused.award(),
                "Khiếu nại được chấp nhận: khen thưởng bổ sung cho Quyết định số %s.".formatted(decision.documentNumber())));
        Movement movement = movements.get(decision.movementId());
        String key = awardKey + "/d";
        processes.start("decision", key, Map.of("decisionId", key, "movementId", movement.id(), "issuerUnitId", decision.issuerUnitId(),
                "advisoryUnitId", movement.advisoryUnitId()));
        return key;
    }
}

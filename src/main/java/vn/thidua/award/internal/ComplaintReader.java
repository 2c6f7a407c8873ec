package vn.thidua.award.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Complaint;
import vn.thidua.award.Complaints;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class ComplaintReader implements Complaints {

    private final ComplaintRepository complaints;

    ComplaintReader(ComplaintRepository complaints) {
        this.complaints = complaints;
    }

    @Override
    public Complaint get(String complaintId) {
        return complaints.findById(complaintId).map(StoredComplaint::toComplaint)
                .orElseThrow(() -> Refused.notFound("Không có khiếu nại này."));
    }

    @Override
    public List<Complaint> about(String decisionId) {
        return complaints.findByDecisionIdOrderByPosition(decisionId).stream().map(StoredComplaint::toComplaint).toList();
    }
}

package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.Complaint;
import vn.thidua.award.Complaints;

/** {@code complaint: <decision>/c<n>}: a complaint and its answer. */
@Component
class ComplaintFacts extends Facts<Complaint> {

    private final Complaints complaints;

    ComplaintFacts(Complaints complaints) {
        super("complaint", Map.of("status", Complaint::status, "unit", Complaint::unitId,
            "filedLate", Complaint::filedLate, "answerLate", Complaint::answerLate,
            "remedy", Complaint::remedy, "remedyKey", Complaint::remedyKey));
        this.complaints = complaints;
    }

    @Override
    Complaint find(String key) {
        return complaints.get(key);
    }
}

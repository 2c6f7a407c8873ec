package vn.thidua.award;

import java.util.List;

/** Reads complaints. */
public interface Complaints {

    /** @throws vn.thidua.shared.Refused when there is no such complaint */
    Complaint get(String complaintId);

    /** Oldest first. */
    List<Complaint> about(String decisionId);
}

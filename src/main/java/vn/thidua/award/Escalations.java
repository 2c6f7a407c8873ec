package vn.thidua.award;

import java.util.List;

/** Reads the cases sent to another level. */
public interface Escalations {

    /** @throws vn.thidua.shared.Refused when there is none */
    EscalatedCase get(String escalationId);

    List<EscalatedCase> of(String awardKey);
}

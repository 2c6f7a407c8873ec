package vn.thidua.review;

import java.util.List;
import java.util.Optional;

/** What units have reported. */
public interface Reports {

    /** Every turn of one report, newest first; empty when nothing was ever written. */
    List<ReportTurn> history(String obligationId);

    /** The turn that the receiver accepted. */
    Optional<ReportTurn> accepted(String obligationId);
}

package vn.thidua.council;

import java.util.List;

/** Reads what the council advised; empty until its chair has signed the minutes. */
public interface CouncilResults {

    List<CouncilResult> of(String awardKey);
}

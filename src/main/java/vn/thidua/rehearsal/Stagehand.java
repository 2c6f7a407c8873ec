package vn.thidua.rehearsal;

/** Clears the stage between two scenarios, so that they need not start an application each. */
public interface Stagehand {

    /** Takes everything back to where it was at the first call: models deployed, no roster, no movement. */
    void clear();
}

package vn.thidua.council.internal;

import vn.thidua.council.internal.Threshold.Verdict;

/** A case with its figures and what they mean, until the result is fixed. */
public final class Judged {

    private final AgendaCase item;
    private final int agree;
    private Verdict verdict;

    public Judged(AgendaCase item, int agree, Verdict verdict) {
        this.item = item;
        this.agree = agree;
        this.verdict = verdict;
    }

    /** Replaces what the figures alone would mean. */
    void conclude(Verdict last) {
        verdict = last;
    }

    public AgendaCase item() {
        return item;
    }

    public Verdict verdict() {
        return verdict;
    }

    int agree() {
        return agree;
    }

    int base() {
        return verdict.base();
    }
}

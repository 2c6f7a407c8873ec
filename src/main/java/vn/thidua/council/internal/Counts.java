package vn.thidua.council.internal;

/** The three counters of one case; never who. */
public record Counts(int agree, int disagree, int abstain) {

    public int ballots() {
        return agree + disagree + abstain;
    }
}

package vn.thidua.proof;

/** How long a proof runs: short in {@code mvn verify}, long with the profile {@code long}. */
public final class Runs {

    private static final boolean LONG = Boolean.getBoolean("thidua.proof.long");

    private Runs() {
    }

    public static int of(int shortRun, int longRun) {
        return LONG ? longRun : shortRun;
    }
}

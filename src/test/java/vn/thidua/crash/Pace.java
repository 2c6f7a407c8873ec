package vn.thidua.crash;

/** How long a unit takes while units are being opened; the time in which the server is dead or starts does not count. */
final class Pace {

    private int known = -1;
    private long since;
    private int units;
    private long nanos;

    /** Call it often. The first growth after a start only begins the measurement. */
    void note(int opened) {
        long now = System.nanoTime();
        if (known >= 0 && opened > known) {
            if (since != 0) {
                units += opened - known;
                nanos += now - since;
            }
            since = now;
        }
        known = opened;
    }

    void pause() {
        since = 0;
    }

    /** How many units were open when last noted. */
    int known() {
        return known;
    }

    @Override
    public String toString() {
        return units == 0 ? "too quick to measure" : "%.1f ms a unit (%d measured)".formatted(nanos / 1e6 / units, units);
    }
}

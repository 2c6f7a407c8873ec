package vn.thidua.engine.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often an expression managed to run it: the harmless stand-in for an attacker's code. */
public class Marker {

    static final AtomicInteger RUNS = new AtomicInteger();

    public Marker() {
        RUNS.incrementAndGet();
    }

    public String run() {
        RUNS.incrementAndGet();
        return "ran";
    }
}

package vn.thidua.engine.tasklist;

import org.camunda.bpm.engine.ProcessEngine;

/** The shared filters of a bare engine. */
public final class FiltersOf {

    private FiltersOf() {
    }

    public static void ensure(ProcessEngine engine) {
        new FiltersAtStart(engine, new SharedFilters()).afterSingletonsInstantiated();
    }

    public static FilterReaders readers(ProcessEngine engine) {
        return new FilterReaders(engine.getIdentityService(), new SharedFilters());
    }
}

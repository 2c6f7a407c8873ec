/** Gets bundles of models into the engine: at start from the jar and the overlay folder, at run time through one guard on every route. */
package vn.thidua.engine.deployment;

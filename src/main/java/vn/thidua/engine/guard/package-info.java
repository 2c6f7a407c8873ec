/** Defences against known holes: what expressions, queries, models and callers from outside may not do. */
package vn.thidua.engine.guard;

/** Tells, as plain events, what happens in the engine and at its doors beside the forms, for whoever keeps the record. */
package vn.thidua.engine.record;

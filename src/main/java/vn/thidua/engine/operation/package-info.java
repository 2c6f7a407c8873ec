/** What the modules ask of the engine, carried out: processes, accounts, the current actor. */
package vn.thidua.engine.operation;

/** Plays a plan against a scripted cast in a throw-away engine with a simulated clock. */
package vn.thidua.rehearsal;

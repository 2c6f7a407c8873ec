/** What a process started in another zone, or with a clock that jumps, must have in common with the others. */
package vn.thidua.proof.zones;

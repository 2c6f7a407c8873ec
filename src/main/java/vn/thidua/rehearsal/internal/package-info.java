/** How a run is read, played, checked and printed. */
package vn.thidua.rehearsal.internal;

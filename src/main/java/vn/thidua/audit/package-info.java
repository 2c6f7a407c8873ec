/** Append-only record of who did what, when and why. */
package vn.thidua.audit;

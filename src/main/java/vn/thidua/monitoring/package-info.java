/** What managers and administrators look at beside the work itself: so far the audit record. */
package vn.thidua.monitoring;

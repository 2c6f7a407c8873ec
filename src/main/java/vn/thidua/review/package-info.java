/** Reports and summaries of units, and their consolidation by the receiver. */
package vn.thidua.review;

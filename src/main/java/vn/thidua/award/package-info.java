/** Decisions by the competent chair, their numbering, publication and the notices to the refused. */
package vn.thidua.award;

/** One page for all the work of a person, and for answering many tasks of a kind at once. */
package vn.thidua.work;

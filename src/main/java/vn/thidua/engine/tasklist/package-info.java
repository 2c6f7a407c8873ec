/** The shared filters of Tasklist, and who is shown which. */
package vn.thidua.engine.tasklist;

/** The one clock and the one calendar: due-rule words become instants, working days and reminders. */
package vn.thidua.deadline;

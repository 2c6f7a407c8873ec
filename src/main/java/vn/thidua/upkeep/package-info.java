/** What whoever looks after the machine runs from a terminal: checks of the data, backup and restore. */
package vn.thidua.upkeep;

/** What whoever looks after the machine runs from a terminal: checks of the data. */
package vn.thidua.upkeep;

/** Reminders and notices to units. */
package vn.thidua.notification;

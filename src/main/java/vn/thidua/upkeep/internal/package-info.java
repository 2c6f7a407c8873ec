/** How the commands reach the database without the application. */
package vn.thidua.upkeep.internal;

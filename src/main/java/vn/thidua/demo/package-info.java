/** The demonstration: movements played through the real processes up to today, and accounts to try them with. */
package vn.thidua.demo;

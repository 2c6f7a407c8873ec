/** A launched movement, its phases, its rounds and the obligations that units owe in them. */
package vn.thidua.movement;

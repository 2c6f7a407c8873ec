/** Objects that units register, the quality gate, and the route through an intermediate appraiser. */
package vn.thidua.registration;

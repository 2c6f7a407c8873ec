/** Reads docs/access.md, the binding page about who may do what, for the tests that hold the application to it. */
package vn.thidua.proof.access;

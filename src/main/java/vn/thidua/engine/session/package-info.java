/** Sessions in the database, so that every node knows who has signed in. */
package vn.thidua.engine.session;

/** How a refusal or a lost race reaches the person: as itself to our code, as a status to HTTP clients. */
package vn.thidua.engine.error;

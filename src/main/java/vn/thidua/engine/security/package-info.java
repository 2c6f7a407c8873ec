/** Signing in to the engine's web applications and REST API, who may use them, and the shared filters. */
package vn.thidua.engine.security;

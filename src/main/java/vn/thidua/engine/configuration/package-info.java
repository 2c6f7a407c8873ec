/** Settings of the engine that every installation needs, and the one clock. */
package vn.thidua.engine.configuration;

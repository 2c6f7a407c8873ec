/** The only place that configures Camunda: task contract, authorizations, deployment, model linter, web applications. */
package vn.thidua.engine;

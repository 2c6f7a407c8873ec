/** Checks a bundle of BPMN, DMN and forms against the conventions before anything of it may run. */
package vn.thidua.engine.lint;

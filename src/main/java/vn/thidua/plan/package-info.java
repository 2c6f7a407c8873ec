/** The movement plan as data: YAML in, findings out. */
package vn.thidua.plan;

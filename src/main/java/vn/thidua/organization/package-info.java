/** Units as a tree, people and the functional roles they hold at units; mirrored into Camunda users and groups. */
package vn.thidua.organization;

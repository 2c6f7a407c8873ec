/** Law and regulation as dated data, and the stored explanation of every automatic answer. */
package vn.thidua.rulepack;

/**
 * What an outsider may check about safety and reliability, one class for each promise (F3, F4, …), each printing its figure. {@code mvn verify} runs
 * them short, {@code mvn verify -Plong} at the full figures.
 */
package vn.thidua.proof;

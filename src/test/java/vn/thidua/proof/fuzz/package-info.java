/** What the proofs about forms and interfaces share: a play that can be interrupted, generated inputs, and a look at what was stored. */
package vn.thidua.proof.fuzz;

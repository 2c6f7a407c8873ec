/** The commendation council: regulation, sessions, quorum, recusal, secret ballots, tally, minutes. */
package vn.thidua.council;

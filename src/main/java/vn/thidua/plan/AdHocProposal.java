package vn.thidua.plan;

import vn.thidua.organization.FunctionalRole;

/**
 * Proposals for timely commendation at any time of the movement, outside its phases (S0-08, S1-12, S3-15).
 *
 * @param words    the plan's words
 * @param proposer who proposes, in the plan's words
 * @param unitId   the proposer's unit in the roster
 * @param role     the role that proposes there
 */
public record AdHocProposal(String words, String proposer, String unitId, FunctionalRole role) {
}

package vn.thidua.registration;

/**
 * A pledge with what was said of it.
 *
 * @param id              UUID, named by verdicts
 * @param sectorVerdict   of the intermediate appraiser, null before or without one
 * @param receiverVerdict of the receiver, null before
 */
public record SubmittedPledge(String id, PledgeEntry entry, Verdict sectorVerdict, Verdict receiverVerdict) {
}

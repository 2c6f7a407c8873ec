package vn.thidua.registration.internal;

import vn.thidua.registration.Verdict;

/** A part of a submission on which the appraiser and the receiver each say something. */
interface Judged {

    String id();

    String name();

    void sectorSays(Verdict verdict);

    void receiverSays(Verdict verdict);
}

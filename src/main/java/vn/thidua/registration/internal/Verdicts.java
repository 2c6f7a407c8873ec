package vn.thidua.registration.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import vn.thidua.registration.Verdict;

/** What appraiser and receiver said of one part of a submission; null while they have not. */
@Embeddable
class Verdicts {

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "sector_outcome"))
    @AttributeOverride(name = "reason", column = @Column(name = "sector_reason"))
    private VerdictColumns sector;
    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "receiver_outcome"))
    @AttributeOverride(name = "reason", column = @Column(name = "receiver_reason"))
    private VerdictColumns receiver;

    void sectorSays(Verdict verdict) {
        sector = new VerdictColumns(verdict);
    }

    void receiverSays(Verdict verdict) {
        receiver = new VerdictColumns(verdict);
    }

    Verdict ofSector(String id) {
        return sector == null ? null : sector.of(id);
    }

    Verdict ofReceiver(String id) {
        return receiver == null ? null : receiver.of(id);
    }
}

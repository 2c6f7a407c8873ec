package vn.thidua.audit;

import java.util.List;

/** Looks for entries of the record, newest first. Whoever asks on behalf of a person records that the person read. */
public interface SearchAudit {

    /** How many entries there are. */
    long count(AuditFilter filter);

    /** Some of them, after leaving out {@code offset}. */
    List<Found> find(AuditFilter filter, int offset, int limit);

    /**
     * An entry that fits.
     *
     * @param sealed whether it has its place in the chain already
     */
    record Found(AuditEntry entry, boolean sealed) {
    }
}

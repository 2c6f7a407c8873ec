package vn.thidua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A link of the chain.
 *
 * @param entryNo    number of the entry it seals
 * @param rolledBack there is no such entry: its transaction was rolled back
 * @param hash       over the link before, the numbers and the entry
 */
record Link(long sealNo, long entryNo, boolean rolledBack, String hash) {

    /** Before the first. */
    static final Link NONE = new Link(0, 0, false, "");

    static Link of(ResultSet row) throws SQLException {
        return new Link(row.getLong("seal_no"), row.getLong("entry_no"), row.getBoolean("rolled_back"), row.getString("hash"));
    }

    /**
     * @param content what the entry says
     * @param digest  the fingerprint beside it, null in old entries
     */
    Link sealing(long number, Content content, String digest, SealHash hash) {
        return new Link(sealNo + 1, number, false, hash.of(this.hash, sealNo + 1, number, content.digest(hash), digest));
    }

    Link skipping(long number, SealHash hash) {
        return new Link(sealNo + 1, number, true, hash.of(this.hash, sealNo + 1, number));
    }
}

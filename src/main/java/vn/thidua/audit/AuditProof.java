package vn.thidua.audit;

import java.util.List;

/**
 * What a check of the whole record found.
 *
 * @param entries    all entries
 * @param waiting    of them, how many are not sealed yet
 * @param rolledBack numbers that the chain knows as never stored
 * @param head       newest link
 * @param broken     sentences in Vietnamese, the first one concerns the earliest place; empty when the record is whole
 * @param gaps       numbers (12, or 12–14) missing without a known reason: a node that died while it wrote, or an entry removed before it was sealed
 */
public record AuditProof(long entries, long waiting, long rolledBack, ChainHead head, List<String> broken, List<String> gaps) {

    public AuditProof {
        broken = List.copyOf(broken);
        gaps = List.copyOf(gaps);
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }
}

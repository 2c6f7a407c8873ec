package vn.thidua.registration;

import java.time.LocalDate;
import vn.thidua.shared.Label;

/**
 * A section's pledge (giao ước thi đua) as typed: what it binds itself to, and who signed it when (S2-07, S2-10).
 *
 * @param signedOn day of the signing (Vietnam)
 * @param signedBy who signed for the section
 */
public record PledgeEntry(@Label("Nội dung giao ước") String content, @Label("Ngày ký") LocalDate signedOn, @Label("Người ký") String signedBy) {

    public PledgeEntry {
        content = ObjectEntry.trimmed(content);
        signedBy = ObjectEntry.trimmed(signedBy);
    }
}

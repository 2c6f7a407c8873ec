package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.thidua.engine.testing.DatabaseDump;

/** What an agreeing ballot and a disagreeing one after it leave in the database. */
record BallotTrace(DatabaseDump before, DatabaseDump afterAgreement, DatabaseDump afterDisagreement) {

    /** Whatever the ballot says, the same tables change, and no row anywhere holds a choice in words. */
    void linksNoMemberOf(List<String> council, String award) {
        assertThat(afterAgreement.tablesChangedSince(before)).contains("td_council_tally", "td_council_voted")
                .isEqualTo(afterDisagreement.tablesChangedSince(afterAgreement));
        assertThat(afterDisagreement.tablesContaining("AGREE")).isEmpty();
        assertThat(afterDisagreement.rows("td_council_voted")).filteredOn(row -> row.contains(award)).hasSize(2)
                .allSatisfy(row -> assertThat(row).matches("ballot_key=[^,]+"));
        assertThat(afterDisagreement.rows("td_council_tally")).filteredOn(row -> row.contains(award)).hasSize(2)
                .allSatisfy(row -> assertThat(council).noneMatch(row::contains));
        assertThat(afterDisagreement.rows("td_audit")).isNotEmpty().isEqualTo(before.rows("td_audit"));
    }
}

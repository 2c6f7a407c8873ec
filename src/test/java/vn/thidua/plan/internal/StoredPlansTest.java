package vn.thidua.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.StoreTest;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.ImportRoster;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Refused;
import vn.thidua.shared.SettableClock;

@StoreTest
class StoredPlansTest {

    private final String asIssued = file("plan-as-issued.yaml");
    private final String repaired = file("plan.yaml");

    @Autowired
    private Plans plans;
    @Autowired
    private PlanRows rows;
    @Autowired
    private ImportRoster roster;
    @Autowired
    private SettableClock clock;
    @Autowired
    private AuditLog audit;

    @Test
    void storesEveryDifferentTextAsANewVersion() {
        StoredPlan first = plans.importPlan(asIssued);
        StoredPlan second = plans.importPlan(repaired);

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.importedBy()).isEqualTo("cv-giao-duc");
        assertThat(second.importedAt()).isEqualTo(clock.instant());
        assertThat(second.sha256()).hasSize(64).isNotEqualTo(first.sha256());
        assertThat(plans.get("chi-lang-2024").plan().document().number()).isEqualTo(145);
        assertThat(plans.get("chi-lang-2024", 1).plan().document().number()).isNull();
        assertThat(plans.all()).map(StoredPlan::version).containsExactly(2);
        assertThat(audit.of("chi-lang-2024")).hasSize(2);
    }

    @Test
    void doesNotStoreTheSameTextTwice() {
        plans.importPlan(repaired);

        assertThat(plans.importPlan(repaired).version()).isEqualTo(1);
        assertThat(rows.count()).isEqualTo(1);
        plans.importPlan(asIssued);
        assertThat(plans.importPlan(repaired).version()).as("going back is a new version").isEqualTo(3);
    }

    @Test
    void storesNothingOfAPlanWithAnError() {
        assertThatThrownBy(() -> plans.importPlan(repaired.replace("kind: FINAL_SUMMARY", "kind: FINAL_SONG")))
                .isInstanceOf(InvalidDocument.class).hasMessageContaining("/obligations/6/kind").hasMessageContaining("FINAL_SONG");
        assertThat(rows.count()).isZero();
    }

    @Test
    void saysSoWhenThereIsNoSuchPlan() {
        assertThatThrownBy(() -> plans.get("khong-co")).isInstanceOf(Refused.class).hasMessageContaining("khong-co");
        plans.importPlan(repaired);
        assertThatThrownBy(() -> plans.get("chi-lang-2024", 2)).isInstanceOf(Refused.class).hasMessageContaining("bản 2");
    }

    @Test
    void refusesAVersionThatSomebodyElseHasJustTaken() {
        plans.importPlan(repaired);

        assertThatThrownBy(() -> rows.saveAndFlush(new PlanRow(new PlanRow.Key("chi-lang-2024", 1), "x", "y", clock.instant(), "z")))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void findsNothingThatBlocksTheRepairedPlanWithItsOwnRoster() {
        roster.from(file("roster.yaml"));
        plans.importPlan(repaired);

        assertThat(plans.findings("chi-lang-2024", LocalDate.of(2024, 1, 10))).isNotEmpty().noneMatch(Finding::blocksLaunch)
                .extracting(Finding::rule).contains("VR-DAT-02").doesNotContain("VR-DAT-01", "VR-DOC-01", "VR-ORG-01");
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("plans/chi-lang-2024", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.movement.MovementTest;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.StoredReport;
import vn.thidua.review.internal.WrittenReport;

@MovementTest
class OwnAwardsTest {

    private static final Instant NOW = Instant.parse("2022-07-05T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    @Autowired ReportStore store;
    @Autowired OwnAwards awards;

    @Test
    void namesTheDecisionOnceTheReportIsHandedIn() {
        StoredReport report = written("own-1", ReportSection.OWN_AWARDS);
        assertThat(awards.warnings("own-1", "phong", "Bùi Mẫu Lan")).isEmpty();
        report.confirm("truong-phong", NOW, false);
        store.saveAndFlush(report);
        assertThat(awards.warnings("own-1", "phong", " BÙI Mẫu  Lan")).singleElement().asString()
                .contains("đã tặng «Bùi Mẫu Lan»: Giấy khen, Quyết định số 12/QĐ-PKT, ngày 04/07/2022");
        assertThat(awards.warnings("own-1", "phong", "Bùi Mẫu Liên")).isEmpty();
        assertThat(awards.warnings("own-1", "xa", "Bùi Mẫu Lan")).isEmpty();
        assertThat(awards.warnings("khac", "phong", "Bùi Mẫu Lan")).isEmpty();
    }

    @Test
    void takesNoOtherListForAwardsAndForgetsAReportThatWasSentBack() {
        StoredReport publicity = written("own-2", "items");
        publicity.confirm("truong-phong", NOW, false);
        store.saveAndFlush(publicity);
        StoredReport returned = written("own-3", ReportSection.OWN_AWARDS);
        returned.confirm("truong-phong", NOW, false);
        returned.giveBack("Sai số quyết định");
        store.saveAndFlush(returned);
        assertThat(awards.warnings("own-2", "phong", "Bùi Mẫu Lan")).isEmpty();
        assertThat(awards.warnings("own-3", "phong", "Bùi Mẫu Lan")).isEmpty();
    }

    private StoredReport written(String movement, String section) {
        StoredReport report = new StoredReport(movement + "/p0/r0/phong", movement, "phong");
        report.write(new WrittenReport(List.of(), null,
                List.of(new EvidenceItem(section, DAY, "Bùi Mẫu Lan", "Giấy khen, Quyết định số 12/QĐ-PKT", "", null))), "can-bo", NOW);
        return store.saveAndFlush(report);
    }
}

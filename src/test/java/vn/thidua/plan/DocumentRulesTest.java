package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** VR-DOC rules and the terminology rule, each with a plan that breaks it and one that keeps it. */
class DocumentRulesTest {

    @Test
    void findsNothingInACleanPlan() {
        assertThat(Lint.check(PlanFormat.read(PlanText.CLEAN), Lint.AS_OF, List.of())).isEmpty();
    }

    @Test
    void doc01NumberMissing() {
        assertThat(Lint.find("VR-DOC-01", "document: {issuedOn: 2024-01-08, place: Suối Trong, position: CHỦ TỊCH}")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.repairedAtIssue()).isTrue();
                    assertThat(finding.blocksLaunch()).isFalse();
                    assertThat(finding.key()).isEqualTo("VR-DOC-01@document.number");
                });
    }

    @Test
    void doc02DateOrPlaceMissing() {
        assertThat(Lint.find("VR-DOC-02", "document: {number: 1, issuedOn: 2024-01, place: Suối Trong}")).map(Finding::path)
                .containsExactly("document.issuedOn");
        assertThat(Lint.find("VR-DOC-02", "document: {number: 1}")).map(Finding::path)
                .containsExactly("document.issuedOn", "document.place");
    }

    @Test
    void doc03SignatureCapacity() {
        assertThat(Lint.find("VR-DOC-03", "document: {number: 1, issuedOn: 2024-01-08, place: Suối Trong}")).singleElement()
                .satisfies(finding -> assertThat(finding.blocksLaunch()).as("T-28").isTrue());
        assertThat(Lint.find("VR-DOC-03", "document: {number: 1, issuedOn: 2024-01-08, place: Suối Trong, position: CHỦ TỊCH}")).as("T-48")
                .map(Finding::severity).containsExactly(Severity.WARN);
        assertThat(Lint.find("VR-DOC-03", "document: {number: 1, issuedOn: 2024-01-08, place: Suối Trong, signCapacity: TM. ỦY BAN NHÂN DÂN}"))
                .map(Finding::path).containsExactly("document.position");
    }

    @Test
    void doc04SymbolStyle() {
        assertThat(Lint.find("VR-DOC-04", superior("82-KH/BCĐ", "Ban Chỉ đạo", "STEERING_COMMITTEE"))).as("T-61: kept as printed").singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.repair()).isNull();
                });
        assertThat(Lint.find("VR-DOC-04", superior("68/KH-UBND", "Chủ tịch Ủy ban nhân dân tỉnh", "STATE"))).as("T-41").hasSize(1);
        assertThat(Lint.find("VR-DOC-04", superior("137-KH/HU", "Huyện ủy", "PARTY"))).isEmpty();
        assertThat(Lint.find("VR-DOC-04", superior("519/KH-UBND", "Ủy ban nhân dân huyện", "STATE"))).isEmpty();
        assertThat(Lint.find("VR-DOC-04", superior("137/KH-HU", "Huyện ủy", "PARTY"))).hasSize(1);
    }

    @Test
    void doc07AttachmentMissing() {
        assertThat(Lint.find("VR-DOC-07", "annexes: [{name: Gợi ý, provided: false}]")).as("T-57").hasSize(1);
        assertThat(Lint.find("VR-DOC-07", "procedureBy: [{symbol: 1965/QĐ-UBND, subject: Quy chế khen thưởng}]")).as("T-40").hasSize(1);
        assertThat(Lint.find("VR-DOC-07", """
                annexes: [{name: Gợi ý, provided: true}]
                procedureBy: [{symbol: 1965/QĐ-UBND, subject: Quy chế khen thưởng, provided: true}]
                """)).isEmpty();
        assertThat(Lint.find("VR-DOC-07", """
                procedureBy: [{symbol: 63/2019/QĐ-UBND, subject: Quy chế khen thưởng}]
                council: {name: Hội đồng thi đua khen thưởng xã}
                """)).as("the plan has a procedure of its own").isEmpty();
    }

    @Test
    void txt02MovementNamedTwice() {
        assertThat(Lint.find("VR-TXT-02", "namedAs: [phong trào thi đua đặc biệt, đợt thi đua cao điểm]")).as("T-59").hasSize(1);
        assertThat(Lint.find("VR-TXT-02", """
                namedAs: [đợt thi đua]
                phases: [{key: p1, period: {from: 2024-01, to: 2024-12}}]
                """)).as("T-39").hasSize(1);
        assertThat(Lint.find("VR-TXT-02", "namedAs: [đợt thi đua]")).isEmpty();
    }

    private static String superior(String symbol, String issuer, String system) {
        return "superiorPlans: [{symbol: %s, date: 2022-10-18, issuer: %s, level: DISTRICT, system: %s}]".formatted(symbol, issuer, system);
    }
}

package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.award.process.DossierAnswers.dossier;
import static vn.thidua.award.process.DossierAnswers.figure;
import static vn.thidua.award.process.DossierAnswers.yes;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.DecisionStatus;
import vn.thidua.award.RegisteredAward;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.engine.testing.ApplicationTest;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Notices;

/** SC-12 and SC-13 on the real models: two units nominate, the council lacks its quorum, meets again and votes, the chair decides. */
@ApplicationTest
@Import({AwardSeason.class, AwardSeason.Launching.class, AwardSeason.Registering.class})
class AwardRoundProcessTest {

    private static final String K1 = "phong-tai-chinh";
    private static final String N2 = "xa-mai-sao";
    private static final List<String> COUNCIL = List.of("chu-tich", "pho-chu-tich", "tt-phong-noi-vu", "tt-van-phong-ubnd",
            "tt-phong-tai-chinh", "tt-phong-giao-duc", "tt-phong-van-hoa", "tt-ban-to-chuc-huyen-uy", "tt-mat-tran-to-quoc",
            "tt-lien-doan-lao-dong", "tt-huyen-doan");

    @Autowired AwardSeason season;
    @Autowired TestEngine engine;
    @Autowired CouncilSessions sessions;
    @Autowired CouncilResults results;
    @Autowired AwardDecisions decisions;
    @Autowired AwardRegister register;
    @Autowired Notices notices;
    @Autowired HistoryService history;
    @Autowired DataSource database;

    private String award;

    @AfterEach
    void startClock() {
        engine.startClock();
    }

    @Test
    void fromProposalToPublishedDecision() {
        String movement = season.begin(K1, N2);
        award = movement + AwardSeason.AWARD;

        nominate();
        appraise();
        season.openLists(movement, List.of()).forEach(this::proposeNobody);
        consolidate();
        assertThat(passed(award + "/v")).endsWith("serviceTask_collectCases", "gateway_hasCases");

        meetWithoutQuorum();
        meetAndVote();
        decide();

        assertThat(passed(award)).endsWith("callActivity_awardReview", "event_awardRoundDone");
        assertThat(register.of(movement)).extracting(RegisteredAward::nomineeName).containsExactly("Phòng Tài chính - Kế hoạch");
    }

    private void nominate() {
        assertRefused("Lý do không đề nghị", () -> season.complete(list(K1), "cb-phong-tai-chinh", Map.of("answer", "NOBODY")));
        season.complete(list(K1), "cb-phong-tai-chinh", Map.of("answer", "NOMINEES", "nominees", List.of(Map.of("kind", "COLLECTIVE",
                "name", "Phòng Tài chính - Kế hoạch", "award", "CERTIFICATE_OF_MERIT", "achievement", "Dẫn đầu phong trào"))));
        season.complete(list(N2), "cb-xa-mai-sao", Map.of("answer", "NOMINEES", "nominees", List.of(Map.of("kind", "INDIVIDUAL",
                "category", "FARMER", "name", "Hoàng Mẫu Khánh", "award", "CERTIFICATE_OF_MERIT", "achievement", "Trồng na giỏi"))));

        season.complete(list(K1) + "/1", "cb-phong-tai-chinh", dossier(List.of(yes("exemplary-compliance"), yes("outstanding-in-movement"),
                yes("initiative-or-solution"), figure("exceeded-targets", 104), yes("object-done-lawful"))));
        season.complete(list(N2) + "/1", "cb-xa-mai-sao", dossier(List.of(yes("exemplary-compliance"), yes("active-in-movement"),
                yes("notable-deed"), yes("good-production"), figure("income", 119_900_000))));
    }

    private void appraise() {
        assertRefused("chưa gắn với mô hình", () -> season.complete(list(K1) + "/1", "cv-thi-dua", Map.of("outcome", "ELIGIBLE")));
        season.complete(list(K1) + "/1", "cv-thi-dua", Map.of("outcome", "SUPPLEMENT", "reason", "Gắn với mô hình đã đăng ký"));
        Map<String, Object> dossier = dossier(List.of(yes("exemplary-compliance"), yes("outstanding-in-movement"),
                yes("initiative-or-solution"), figure("exceeded-targets", 104), yes("object-done-lawful")));
        dossier.put("registeredObjectId", registeredObject(K1));
        season.complete(list(K1) + "/1", "cb-phong-tai-chinh", dossier);
        season.complete(list(K1) + "/1", "cv-thi-dua", Map.of("outcome", "ELIGIBLE"));

        assertRefused("119.900.000, thấp hơn 120.000.000",
                () -> season.complete(list(N2) + "/1", "cv-thi-dua", Map.of("outcome", "ELIGIBLE")));
        season.complete(list(N2) + "/1", "cv-thi-dua", Map.of("outcome", "HOLD", "reason", "Đang xác minh thu nhập"));
        season.complete(list(N2) + "/1", "cv-thi-dua", Map.of("reason", "Đã có xác nhận của xã"));
        season.complete(list(N2) + "/1", "cv-thi-dua", Map.of("outcome", "ELIGIBLE", "corrections", List.of(Map.of("criterion", "income",
                "amount", 120_000_000, "reason", "Thiếu vụ na muộn", "source", "Xác nhận của UBND xã"))));

        assertThat(passed(list(K1) + "/1")).containsSubsequence("userTask_compileDossier", "serviceTask_evaluateCriteria",
                "userTask_appraiseDossier", "gateway_isEligible", "userTask_compileDossier", "serviceTask_evaluateCriteria",
                "userTask_appraiseDossier", "gateway_isEligible", "event_readyForCouncil");
        assertThat(passed(list(N2) + "/1")).containsSubsequence("userTask_appraiseDossier", "userTask_releaseHold",
                "userTask_appraiseDossier", "event_readyForCouncil");
    }

    private void proposeNobody(String list) {
        season.complete(list, season.officerOf(list.substring(list.lastIndexOf('/') + 1)), Map.of("answer", "NOBODY",
                "nilReason", "Không có trường hợp tiêu biểu"));
    }

    private void consolidate() {
        season.complete(award + "/r0", "cv-thi-dua", Map.of("summary", "Đủ các đơn vị"));
        engine.runJobs(award);
        engine.runJobs(award + "/v");
    }

    private void meetWithoutQuorum() {
        convene("2024-11-18T08:00");
        season.complete(session(), "tt-phong-noi-vu", Map.of("attendance", attendance(7)));

        assertThat(sessions.get(session()).minutes()).contains("7 trên 11", "không đủ số thành viên");
        assertThat(passed(session())).endsWith("serviceTask_recordNoQuorum");
    }

    private void meetAndVote() {
        convene("2024-11-19T08:00");
        season.complete(session(), "tt-phong-noi-vu", Map.of("attendance", attendance(8), "votingEndsAt", "2024-11-19T17:00"));
        assertThat(sessions.get(session()).members()).filteredOn(member -> member.isRecusedFrom(list(K1) + "/1"))
                .extracting(CouncilSession.Member::id).containsExactly("tt-phong-tai-chinh");
        COUNCIL.subList(0, 8).forEach(member -> engine.runJobs(ballot(member)));

        DatabaseDump before = DatabaseDump.of(database);
        vote(COUNCIL.get(0), "AGREE");
        DatabaseDump afterAgreement = DatabaseDump.of(database);
        vote(COUNCIL.get(3), "DISAGREE");
        DatabaseDump afterDisagreement = DatabaseDump.of(database);
        new BallotTrace(before, afterAgreement, afterDisagreement).linksNoMemberOf(COUNCIL, award);

        assertThatThrownBy(() -> vote(COUNCIL.get(9), "AGREE")).hasMessageContaining("No open task");
        vote(COUNCIL.get(1), "AGREE");
        vote(COUNCIL.get(2), "AGREE");
        COUNCIL.subList(4, 8).forEach(member -> vote(member, "DISAGREE"));
        engine.runJobs(session());
        assertThat(DatabaseDump.of(database).tablesContaining("DISAGREE")).isEmpty();
        season.complete(session(), "chu-tich", Map.of());

        assertThat(results.of(award)).extracting(CouncilResult::agree, CouncilResult::base, CouncilResult::recommended)
                .containsExactlyInAnyOrder(tuple(7, 7, true), tuple(3, 8, false));
    }

    private void decide() {
        String decision = award + "/d";
        engine.runJobs(award + "/v");
        assertRefused("cần nêu lý do không khen thưởng", () -> season.complete(decision, "cv-thi-dua", Map.of("basis", "Căn cứ Luật")));
        draft(decision);
        season.complete(decision, "chu-tich", Map.of("outcome", "RETURN", "returnReason", "Bổ sung căn cứ"));
        draft(decision);
        assertRefused("chưa chọn", () -> season.complete(decision, "chu-tich", Map.of("outcome", "SIGN")));
        season.complete(decision, "chu-tich", Map.of("outcome", "SIGN", "choices", List.of(
                Map.of("nominationId", list(K1) + "/1", "granted", true), Map.of("nominationId", list(N2) + "/1", "granted", false))));
        season.complete(decision, "van-thu", Map.of("number", 2045, "issuedOn", "2024-11-19"));
        season.complete(decision, "cv-thi-dua", Map.of());
        engine.runJobs(award + "/v");
        engine.runJobs(award);

        AwardDecision published = decisions.get(decision);
        assertThat(published.status()).isEqualTo(DecisionStatus.PUBLISHED);
        assertThat(published.recipients()).hasSize(15);
        assertThat(notices.about(list(N2) + "/1")).extracting(Notice::text).anyMatch(text -> text.contains("Chưa đạt số phiếu"));
        assertThat(passed(decision)).containsSubsequence("userTask_draftDecision", "userTask_signDecision", "gateway_isSigned",
                "userTask_draftDecision", "userTask_signDecision", "gateway_isSigned", "userTask_issueDecision",
                "serviceTask_publishDecision", "gateway_anyRefused", "userTask_notifyRefused", "event_decisionPublished");
    }

    private void draft(String decision) {
        season.complete(decision, "cv-thi-dua", Map.of("basis", "Căn cứ Luật Thi đua, khen thưởng", "refusals",
                List.of(Map.of("nominationId", list(N2) + "/1", "reason", "Chưa đạt số phiếu của Hội đồng"))));
    }

    private void convene(String at) {
        season.complete(session(), "tt-phong-noi-vu", Map.of("meetsAt", at, "place", "Phòng họp số 1"));
        engine.stopClock(Instant.parse(at + ":00+07:00"));
    }

    private void vote(String member, String onN2) {
        List<Map<String, Object>> votes = new ArrayList<>();
        if (!member.equals("tt-phong-tai-chinh")) {
            votes.add(Map.of("nominationId", list(K1) + "/1", "choice", "AGREE"));
        }
        votes.add(Map.of("nominationId", list(N2) + "/1", "choice", onN2));
        season.complete(ballot(member), member, Map.of("votes", votes));
    }

    private static List<Map<String, Object>> attendance(int present) {
        List<Map<String, Object>> rows = new ArrayList<>();
        COUNCIL.forEach(member -> rows.add(Map.of("memberId", member, "present", rows.size() < present)));
        return rows;
    }

    private String registeredObject(String unit) {
        return season.registeredObject(award.substring(0, award.indexOf('/')), unit);
    }

    private String list(String unit) {
        return award + "/r0/" + unit;
    }

    private String session() {
        return award + "/s";
    }

    private String ballot(String member) {
        return session() + "/2/" + member;
    }

    /** The activities an instance went through, in order. */
    private List<String> passed(String businessKey) {
        String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).orderPartiallyByOccurrence().asc().list().stream()
                .filter(activity -> activity.getEndTime() != null).map(HistoricActivityInstance::getActivityId).toList();
    }
}

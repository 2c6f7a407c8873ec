package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.AgendaCases;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionRepository;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.ApplicationTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;

/** The hour at which voting ends takes back the ballots that were not cast. */
@ApplicationTest
@Import({AwardSeason.class, AwardSeason.Launching.class, AwardSeason.Registering.class})
class VotingEndsProcessTest {

    private static final String KEY = "voting-ends/p0/a0/s";
    private static final List<String> PRESENT = List.of("chu-tich", "pho-chu-tich", "tt-phong-noi-vu", "tt-van-phong-ubnd",
            "tt-phong-tai-chinh", "tt-phong-giao-duc", "tt-phong-van-hoa", "tt-mat-tran-to-quoc");
    private static final List<String> ABSENT = List.of("tt-ban-to-chuc-huyen-uy", "tt-lien-doan-lao-dong", "tt-huyen-doan");

    @Autowired AwardSeason season;
    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired MovementStore movements;
    @Autowired SessionRepository sessions;
    @Autowired AgendaRepository agenda;
    @Autowired CouncilSessions council;
    @Autowired HistoryService history;
    @Autowired RuntimeService runtime;

    @AfterEach
    void startClock() {
        engine.startClock();
    }

    @Test
    void whatIsNotCastByThenIsNotCounted() {
        engine.stopClock(Instant.parse("2024-11-18T01:00:00Z"));
        String plan = season.prepare();
        movements.save(new StoredMovement("voting-ends", plan, "Phong trào thử", AwardSeason.ISSUER, "phong-noi-vu",
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), false, Instant.parse("2023-12-11T01:00:00Z")));
        sessions.save(new Session(KEY, "voting-ends/p0/a0", "voting-ends", AwardSeason.ISSUER, "phong-noi-vu",
                CouncilRegulations.chiLang(), "voting-ends v1"));
        agenda.save(AgendaCases.farmer(KEY, "voting-ends/n", 1, "xa-mai-sao", "N"));
        processes.start("council-session", KEY, Map.of("sessionId", KEY, "movementId", "voting-ends", "issuerUnitId", AwardSeason.ISSUER,
                "advisoryUnitId", "phong-noi-vu"));
        season.complete(KEY, "tt-phong-noi-vu", Map.of("meetsAt", "2024-11-19T08:00", "place", "Phòng họp số 1"));
        engine.stopClock(Instant.parse("2024-11-19T01:15:00Z"));
        season.complete(KEY, "tt-phong-noi-vu", Map.of("attendance", attendance(), "votingEndsAt", "2024-11-19T17:00"));
        PRESENT.forEach(member -> engine.runJobs(ballot(member)));
        PRESENT.subList(0, 4).forEach(member -> season.complete(ballot(member), member,
                Map.of("votes", List.of(Map.of("nominationId", "voting-ends/n", "choice", "AGREE")))));

        engine.stopClock(Instant.parse("2024-11-19T10:00:00Z"));
        engine.fireTimer(KEY, "event_votingEnds");
        engine.runJobs(KEY);

        CouncilSession session = council.get(KEY);
        assertThat(session.status()).isEqualTo(SessionStatus.TALLIED);
        assertThat(session.ballotsCast()).isEqualTo(4);
        assertThat(session.minutes()).contains("Đồng ý: 4; không đồng ý: 0; không có ý kiến: 0.", "4 trên 8", "không đề nghị khen thưởng");
        assertThat(passed(ballot("chu-tich"))).endsWith("userTask_vote", "event_voted");
        assertThat(passed(ballot("tt-phong-giao-duc"))).contains("event_votingClosed").endsWith("event_notVoted");
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("ballot").variableValueEquals("sessionId", KEY)
                .count()).isZero();
    }

    private static List<Map<String, Object>> attendance() {
        return Stream.concat(PRESENT.stream(), ABSENT.stream())
                .map(member -> Map.<String, Object>of("memberId", member, "present", PRESENT.contains(member))).toList();
    }

    private static String ballot(String member) {
        return KEY + "/1/" + member;
    }

    private List<String> passed(String businessKey) {
        String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).orderPartiallyByOccurrence().asc().list().stream()
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}

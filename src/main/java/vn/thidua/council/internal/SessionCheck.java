package vn.thidua.council.internal;

import static vn.thidua.engine.RunningInstances.Demand.ENDED;
import static vn.thidua.engine.RunningInstances.Demand.RUNS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.SessionStatus;
import vn.thidua.engine.OpenTimers;
import vn.thidua.engine.OpenTimers.Deadline;
import vn.thidua.engine.RunningInstances;
import vn.thidua.engine.RunningInstances.Holder;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A session that is not signed has its one process instance, every voter who has not voted a ballot, and the end of the vote its timer. */
@Component
class SessionCheck implements DataCheck {

    private static final String SEATS = """
            select c.ballot_key, c.present, s.status, s.sitting = c.sitting as latest,
                   exists (select 1 from td_council_voted v where v.ballot_key = c.ballot_key) as has_voted,
                   exists (select 1 from td_council_tally t where t.session_id = s.id and t.sitting = c.sitting) as opened,
                   (select count(*) from td_council_case a where a.session_id = s.id)
                   > (select count(*) from td_council_recusal r where r.ballot_key = c.ballot_key) as may_vote
            from td_council_seat c join td_council_session s on s.id = c.session_id order by c.ballot_key""";

    @Override
    public String name() {
        return "Phiên họp Hội đồng, lá phiếu khớp với quy trình đang chạy";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Deadline> ends = new ArrayList<>();
        List<Holder> sessions = sql.sql("select id, status, voting_ends_at from td_council_session order by id").query((row, number) -> {
            SessionStatus status = SessionStatus.valueOf(row.getString("status"));
            ends.add(new Deadline(row.getString("id"), "event_votingEnds", "receiveTask_awaitBallots", OpenTimers.instant(row, "voting_ends_at")));
            return new Holder("council-session", row.getString("id"), status.label(), status == SessionStatus.SIGNED ? ENDED : RUNS);
        }).list();
        List<Holder> ballots = sql.sql(SEATS).query((row, number) -> {
            boolean open = SessionStatus.VOTING.name().equals(row.getString("status")) && row.getBoolean("latest") && row.getBoolean("opened")
                    && row.getBoolean("present") && row.getBoolean("may_vote") && !row.getBoolean("has_voted");
            return new Holder("ballot", row.getString("ballot_key"), row.getBoolean("has_voted") ? "Đã bỏ phiếu" : "Chưa bỏ phiếu", open ? RUNS : ENDED);
        }).list();
        return RunningInstances.of(sql, "council-session").compareWith("phiên họp", sessions)
                .and(RunningInstances.of(sql, "ballot").compareWith("lá phiếu", ballots))
                .and(OpenTimers.of(sql, Set.of("event_votingEnds", "receiveTask_awaitBallots")).compareWith(ends));
    }
}

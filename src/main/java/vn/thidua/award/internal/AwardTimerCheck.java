package vn.thidua.award.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OpenTimers;
import vn.thidua.engine.OpenTimers.Deadline;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** Times for comment, answer and decision have their timers, at the stored instants. */
@Component
class AwardTimerCheck implements DataCheck {

    private static final Set<String> ACTIVITIES = Set.of("event_commentsClosed", "event_noAnswer", "userTask_recordAnswer", "event_filingOverdue",
            "event_decisionOverdue", "event_examinationOverdue", "event_answerOverdue");

    @Override
    public String name() {
        return "Hạn lấy ý kiến, trả lời, quyết định khớp với hẹn giờ";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Deadline> deadlines = new ArrayList<>();
        add(sql, deadlines, "td_award_decision", "comments_until", "event_commentsClosed", "event_commentsClosed");
        add(sql, deadlines, "td_escalation", "answer_due_at", "event_noAnswer", "userTask_recordAnswer");
        add(sql, deadlines, "td_revocation", "file_due_at", "event_filingOverdue", null);
        add(sql, deadlines, "td_revocation", "decide_due_at", "event_decisionOverdue", null);
        add(sql, deadlines, "td_ad_hoc_award", "decide_due_at", "event_decisionOverdue", null);
        add(sql, deadlines, "td_complaint", "answer_due_at", "event_examinationOverdue", null);
        add(sql, deadlines, "td_complaint", "answer_due_at", "event_answerOverdue", null);
        return OpenTimers.of(sql, ACTIVITIES).compareWith(deadlines);
    }

    private static void add(JdbcClient sql, List<Deadline> deadlines, String table, String column, String timer, String whileOpen) {
        sql.sql("select id, %s from %s where %s is not null order by id".formatted(column, table, column)).query(row -> {
            deadlines.add(new Deadline(row.getString("id"), timer, whileOpen, OpenTimers.instant(row, column)));
        });
    }
}

package vn.thidua.notification.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A mail belongs to a notice, is sent at a time and not otherwise, is not tried for ever, and does not die without a reason. */
@Component
class MailCheck implements DataCheck {

    @Override
    public String name() {
        return "Thư điện tử chờ gửi và đã gửi";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<String> wrong = Stream.of(
                found(sql, "(state = 'SENT') <> (sent_at is not null)", "trạng thái và thời điểm gửi không khớp"),
                found(sql, "attempts > " + Retries.MOST, "đã thử quá %d lần".formatted(Retries.MOST)),
                found(sql, "state = 'DEAD' and last_reason is null", "không gửi được mà không có lý do"),
                found(sql, "not exists (select 1 from td_notice n where n.id = td_mail.notice_id)", "không thuộc thông báo nào"))
            .flatMap(List::stream).toList();
        return new DataFindings(sql.sql("select count(*) from td_mail").query(Integer.class).single(), wrong);
    }

    private static List<String> found(JdbcClient sql, String condition, String words) {
        return sql.sql("select id, person_id from td_mail where " + condition + " order by id")
                .query((row, number) -> "Thư %s gửi «%s»: %s.".formatted(row.getString(1), row.getString(2), words)).list();
    }
}

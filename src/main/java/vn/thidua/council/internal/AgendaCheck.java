package vn.thidua.council.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** No case comes before two councils of one kind. */
@Component
class AgendaCheck implements DataCheck {

    @Override
    public String name() {
        return "Mỗi trường hợp chỉ ở một phiên họp";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<String> twice = sql.sql("""
                select a.nomination_id, min(a.session_id), max(a.session_id) from td_council_case a join td_council_session s on s.id = a.session_id
                group by s.purpose, a.nomination_id having count(*) > 1 order by a.nomination_id""").query((row, number) ->
                "Trường hợp «%s» ở cả phiên họp «%s» và «%s».".formatted(row.getString(1), row.getString(2), row.getString(3))).list();
        return new DataFindings(sql.sql("select count(*) from td_council_case").query(Integer.class).single(), twice);
    }
}

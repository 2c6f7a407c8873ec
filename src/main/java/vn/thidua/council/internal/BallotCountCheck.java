package vn.thidua.council.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** For each case the votes counted are as many as the members who have voted and are not recused from it: sums only, a ballot stays secret. */
@Component
class BallotCountCheck implements DataCheck {

    private static final String COUNTS = """
            select t.session_id, t.sitting, t.nomination_id, t.agree + t.disagree + t.abstain as counted,
                   (select count(*) from td_council_voted v join td_council_seat c on c.ballot_key = v.ballot_key
                    where c.session_id = t.session_id and c.sitting = t.sitting
                    and not exists (select 1 from td_council_recusal r where r.ballot_key = c.ballot_key and r.nomination_id = t.nomination_id)) as marks
            from td_council_tally t order by t.session_id, t.sitting, t.nomination_id""";
    private static final String UNCOUNTED = """
            select v.ballot_key from td_council_voted v join td_council_seat c on c.ballot_key = v.ballot_key
            where not exists (select 1 from td_council_tally t where t.session_id = c.session_id and t.sitting = c.sitting) order by v.ballot_key""";

    @Override
    public String name() {
        return "Số phiếu đã kiểm bằng số người đã bỏ phiếu";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<String> compared = sql.sql(COUNTS).query((row, number) -> row.getInt("counted") == row.getInt("marks") ? ""
                : "Phiên họp «%s» lần %d, trường hợp «%s»: %d phiếu được kiểm, %d người đã bỏ phiếu.".formatted(row.getString(1), row.getInt(2),
                row.getString(3), row.getInt("counted"), row.getInt("marks"))).list();
        List<String> uncounted = sql.sql(UNCOUNTED).query((row, number) ->
                "Lá phiếu «%s» đã bỏ nhưng phiên họp không có bảng kiểm phiếu.".formatted(row.getString(1))).list();
        return new DataFindings(compared.size(), compared.stream().filter(words -> !words.isEmpty()).toList())
                .and(new DataFindings(uncounted.size(), uncounted));
    }
}

package vn.thidua.award.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** The register holds what published decisions grant, no more and no less, and no case lies in two unfinished decisions. */
@Component
class RegisterCheck implements DataCheck {

    @Override
    public String name() {
        return "Sổ khen thưởng khớp với quyết định đã công bố";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        Stream<String> missing = sql.sql("""
                select l.nomination_id, d.id from td_award_line l join td_award_decision d on d.id = l.decision_id
                where d.status = 'PUBLISHED' and l.granted = true
                and not exists (select 1 from td_award_register r where r.nomination_id = l.nomination_id) order by 1""").query((row, number) ->
                "«%s» được khen theo quyết định «%s» nhưng không có trong sổ.".formatted(row.getString(1), row.getString(2))).stream();
        Stream<String> unfounded = sql.sql("""
                select r.nomination_id, r.decision_id from td_award_register r where r.decision_id is not null and not exists (
                    select 1 from td_award_line l join td_award_decision d on d.id = l.decision_id
                    where d.id = r.decision_id and l.nomination_id = r.nomination_id and d.status = 'PUBLISHED' and l.granted = true)
                order by 1""").query((row, number) ->
                "«%s» có trong sổ nhưng quyết định «%s» không khen.".formatted(row.getString(1), row.getString(2))).stream();
        Stream<String> twice = sql.sql("""
                select l.nomination_id, min(d.id), max(d.id) from td_award_line l join td_award_decision d on d.id = l.decision_id
                where d.status <> 'PUBLISHED' group by l.nomination_id having count(*) > 1 order by 1""").query((row, number) ->
                "«%s» nằm ở cả hai quyết định chưa công bố «%s» và «%s».".formatted(row.getString(1), row.getString(2), row.getString(3))).stream();
        List<String> violations = Stream.of(missing, unfounded, twice).flatMap(words -> words).toList();
        return new DataFindings(sql.sql("select count(*) from td_award_register").query(Integer.class).single(), violations);
    }
}

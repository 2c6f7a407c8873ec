package vn.thidua.movement.internal;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A plan in force has its number and day, and no two plans of an issuer share a number of one year. */
@Component
class PlanNumberCheck implements DataCheck {

    private static final String IN_FORCE = "status in ('ISSUED', 'LAUNCHED', 'CLOSED')";

    @Override
    public String name() {
        return "Số văn bản của kế hoạch";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        Stream<String> without = sql.sql("select id from td_movement where " + IN_FORCE
                + " and (document_number is null or symbol is null or issued_on is null) order by id").query((row, number) ->
                "Phong trào «%s» đã ban hành nhưng không có số hoặc ngày văn bản.".formatted(row.getString(1))).stream();
        Stream<String> twice = sql.sql("select issuer_unit_id, symbol, extract(year from issued_on) as issued_in, count(*) from td_movement where "
                + IN_FORCE + " group by issuer_unit_id, symbol, extract(year from issued_on) having count(*) > 1 order by 1, 2, 3")
                .query((row, number) -> "Số %s năm %d của «%s» được cấp cho %d phong trào."
                        .formatted(row.getString(2), row.getInt(3), row.getString(1), row.getInt(4))).stream();
        int checked = sql.sql("select count(*) from td_movement where " + IN_FORCE).query(Integer.class).single();
        return new DataFindings(checked, Stream.concat(without, twice).toList());
    }
}

package vn.thidua.award.internal;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/**
 * Awards and revocations share one series of numbers per issuer and year: each number once, and every issued decision has one. Gaps are no
 * violation, since the office numbers its other decisions in the same book.
 */
@Component
class DecisionNumberCheck implements DataCheck {

    private static final String BOOK = """
            (select id, issuer_unit_id, number_year, number, document_number, status in ('ISSUED', 'PUBLISHED') as issued from td_award_decision
             union all
             select id, issuer_unit_id, number_year, number, document_number, status in ('NUMBERED', 'REVOKED', 'RECOVERED') from td_revocation) book""";

    @Override
    public String name() {
        return "Số quyết định khen thưởng, hủy bỏ khen thưởng";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        Stream<String> twice = sql.sql("select issuer_unit_id, number_year, number, count(*), min(id), max(id) from " + BOOK
                + " where number is not null group by issuer_unit_id, number_year, number having count(*) > 1 order by 1, 2, 3").query((row, number) ->
                "Số %d năm %d của «%s» được cấp %d lần: «%s», «%s».".formatted(row.getInt(3), row.getInt(2), row.getString(1), row.getInt(4),
                        row.getString(5), row.getString(6))).stream();
        Stream<String> wrong = sql.sql("select id, issued from " + BOOK
                + " where issued <> (number is not null and number_year is not null and document_number is not null) order by id").query((row, number) ->
                row.getBoolean("issued") ? "Quyết định «%s» đã ban hành nhưng không có số.".formatted(row.getString("id"))
                        : "Quyết định «%s» chưa ban hành nhưng đã có số.".formatted(row.getString("id"))).stream();
        return new DataFindings(sql.sql("select count(*) from " + BOOK).query(Integer.class).single(), Stream.concat(twice, wrong).toList());
    }
}

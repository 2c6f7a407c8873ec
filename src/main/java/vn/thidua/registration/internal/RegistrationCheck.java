package vn.thidua.registration.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** A registration lies with somebody exactly while its obligation counts as handed in, and is accepted exactly when that is. */
@Component
class RegistrationCheck implements DataCheck {

    @Override
    public String name() {
        return "Đăng ký khớp với nghĩa vụ";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<String> violations = sql.sql("""
                select r.obligation_id, r.status, o.status as owed from td_registration r left join td_obligation o on o.id = r.obligation_id
                where o.id is null
                   or (r.status in ('WITH_SECTOR', 'WITH_RECEIVER')) <> (o.status = 'SUBMITTED')
                   or (r.status = 'ACCEPTED') <> (o.status = 'ACCEPTED')
                order by r.obligation_id""").query((row, number) -> words(row.getString(1), row.getString(2), row.getString(3))).list();
        return new DataFindings(sql.sql("select count(*) from td_registration").query(Integer.class).single(), violations);
    }

    private static String words(String key, String status, String owed) {
        return owed == null ? "Đăng ký «%s» không thuộc nghĩa vụ nào.".formatted(key) : "Đăng ký «%s» ở trạng thái «%s» nhưng nghĩa vụ ở trạng thái «%s»."
                .formatted(key, RegistrationStatus.valueOf(status).label(), ObligationStatus.valueOf(owed).label());
    }
}

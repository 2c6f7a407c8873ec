package vn.thidua.council.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BackupObjection;

/** Two copies of the database between which one member votes show what that member chose (ADR 6). */
@Component
class VotingObjection implements BackupObjection {

    @Override
    public Optional<String> now(JdbcClient sql) {
        List<String> voting = sql.sql("select id from td_council_session where status = 'VOTING' order by id").query(String.class).list();
        return voting.isEmpty() ? Optional.empty() : Optional.of(
                "Hội đồng đang bỏ phiếu kín (%s); hai bản sao lưu trước và sau một lá phiếu có thể làm lộ lựa chọn của thành viên.".formatted(String.join(", ", voting)));
    }
}

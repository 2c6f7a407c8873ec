package vn.thidua.upkeep;

import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.upkeep.internal.Snapshot;

/** Runs every module's check of its own data on one state of the whole database and changes nothing. */
@Component
public class CheckData {

    private final DataSource dataSource;
    private final List<DataCheck> checks;

    CheckData(DataSource dataSource, List<DataCheck> checks) {
        this.dataSource = dataSource;
        this.checks = checks.stream().sorted(Comparator.comparing(check -> check.getClass().getName())).toList();
    }

    public CheckReport run() {
        return Snapshot.read(dataSource, (connection, sql) -> new CheckReport(checks.stream()
                .map(check -> new CheckReport.Line(check.name(), check.check(sql))).toList()));
    }
}

package vn.thidua.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.DemoApplication;
import vn.thidua.shared.DataCheck;

/** Every check is silent about the demonstration and names the fault that is planted for it; the fault is rolled back. */
@DemoApplication
class CheckDataIT {

    @Autowired
    DataSource database;
    @Autowired
    List<DataCheck> checks;
    @Autowired
    CheckData checkData;

    static Stream<PlantedFaults.Fault> faults() {
        return PlantedFaults.all();
    }

    @Test
    void theDemonstrationIsSound() {
        CheckReport report = checkData.run();
        report.printTo(System.out);
        assertThat(report.violations()).isEmpty();
        assertThat(report.lines()).as("one line for each check").hasSameSizeAs(checks);
        assertThat(report.checked()).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsNamed(PlantedFaults.Fault fault) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : fault.statements()) {
                    assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
                }
                JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                assertThat(checks.stream().flatMap(check -> check.check(sql).violations().stream()))
                        .anyMatch(violation -> violation.contains(fault.words()));
            } finally {
                connection.rollback();
            }
        }
    }
}

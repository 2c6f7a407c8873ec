package vn.thidua.upkeep.internal;

import java.sql.SQLException;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** All tables of the product without a row, as fast as it goes. */
public final class EmptyInstallation {

    private EmptyInstallation() {
    }

    /** @param url of an H2 file that is not there yet */
    public static void at(String url) throws SQLException {
        Database.create(new DriverManagerDataSource(url, "sa", ""), true);
    }

    /** What lies beside the database by these settings. */
    public static InstallationFolders folders(Environment settings) {
        return new InstallationFolders(settings);
    }
}

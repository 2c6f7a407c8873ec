package vn.thidua.shared;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why now is a bad moment to copy the database, as a module sees it; like a {@link DataCheck} it reads tables and nothing else. */
public interface BackupObjection {

    /** A Vietnamese sentence, empty when there is nothing against it. */
    Optional<String> now(JdbcClient sql);
}

package vn.thidua.shared;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold among stored rows and no constraint of the database can say; each module checks its own. A check reads what is
 * stored and nothing else, so that it also runs without the application: it is a component that needs the settings at most.
 */
public interface DataCheck {

    /** What is checked, in Vietnamese. */
    String name();

    /** @param sql sees the whole database as it was at one moment */
    DataFindings check(JdbcClient sql);
}

package vn.thidua.engine;

import java.util.List;

/** Accounts whose passwords may be shown in the log, because they exist for demonstration only. */
@FunctionalInterface
public interface DemoAccounts {

    List<Account> list();

    /**
     * @param role     Vietnamese label of what the person does
     * @param userId   what to type as user name
     * @param password in plain text
     */
    record Account(String role, String userId, String password) {
    }
}

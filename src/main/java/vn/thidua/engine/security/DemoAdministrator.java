package vn.thidua.engine.security;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Access;
import vn.thidua.engine.DemoAccounts;
import vn.thidua.engine.OnWebEngine;

/** Lists the demonstration's administrator among the demo accounts. */
@Component
@OnWebEngine
@Profile("demo")
@Order(0)
class DemoAdministrator implements DemoAccounts {

    private final AdminAccount account;

    DemoAdministrator(AdminAccount account) {
        this.account = account;
    }

    @Override
    public List<Account> list() {
        return List.of(new Account(Access.ADMINS.label(), account.id(), account.password()));
    }
}

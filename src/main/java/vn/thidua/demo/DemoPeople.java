package vn.thidua.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.engine.DemoAccounts;
import vn.thidua.engine.OnWebEngine;

/** The people of the demonstration whom the start-up log names. */
@Component
@OnWebEngine
@Profile("demo")
@Order(1)
class DemoPeople implements DemoAccounts {

    private final DemoSettings settings;

    DemoPeople(DemoSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Account> list() {
        return settings.named();
    }
}

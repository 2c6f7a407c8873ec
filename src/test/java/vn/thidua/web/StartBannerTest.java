package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import vn.thidua.engine.DemoAccounts;

class StartBannerTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void listsTheAddresses() {
        assertThat(banner().text(18080))
            .contains("http://localhost:18080/camunda/app/tasklist/default/", "http://localhost:18080/camunda/app/cockpit/default/",
                "http://localhost:18080/camunda/app/admin/default/", "Trang chính", "Danh sách công việc");
    }

    @Test
    void showsAccountsOnlyInADemonstration() {
        assertThat(banner().text(8080)).doesNotContain("mat-khau-demo");
        environment.setActiveProfiles("demo");
        assertThat(banner().text(8080)).contains("Cán bộ đơn vị", "an.nv", "mat-khau-demo");
    }

    @Test
    void namesTheAddressTheServerListensAt() {
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("server.servlet.context-path", "/thidua");
        assertThat(banner().text(8080)).contains("http://127.0.0.1:8080/thidua/camunda/app/tasklist/default/");
    }

    private StartBanner banner() {
        DemoAccounts accounts = () -> List.of(new DemoAccounts.Account("Cán bộ đơn vị", "an.nv", "mat-khau-demo"));
        var beans = new StaticListableBeanFactory();
        beans.addBean("accounts", accounts);
        return new StartBanner(environment, beans.getBeanProvider(DemoAccounts.class));
    }
}

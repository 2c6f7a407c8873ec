package vn.thidua.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thidua.engine.DemoAccounts;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.WebApplication;

/** Ends the start-up log with the addresses and, in a demonstration, the accounts to try. */
@Component
@OnWebEngine
class StartBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final Environment environment;
    private final ObjectProvider<DemoAccounts> demoAccounts;

    StartBanner(Environment environment, ObjectProvider<DemoAccounts> demoAccounts) {
        this.environment = environment;
        this.demoAccounts = demoAccounts;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void log(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            LOG.info("\n{}", text(web.getWebServer().getPort()));
        }
    }

    String text(int port) {
        String base = base(port);
        String applications = Arrays.stream(WebApplication.values())
            .map(application -> "  %-22s %s%s%n".formatted(application.label(), base, application.path())).collect(Collectors.joining());
        return "%nThi Đua đã sẵn sàng%n  %-22s %s/%n%s%s".formatted("Trang chính", base, applications, accounts());
    }

    private String base(int port) {
        boolean secure = environment.containsProperty("server.ssl.key-store") || environment.containsProperty("server.ssl.bundle");
        String address = environment.getProperty("server.address", "localhost");
        String host = address.equals("0.0.0.0") ? "localhost" : address;
        return (secure ? "https://" : "http://") + host + ":" + port + environment.getProperty("server.servlet.context-path", "");
    }

    private String accounts() {
        if (!environment.matchesProfiles("demo")) {
            return "";
        }
        String lines = demoAccounts.orderedStream().flatMap(source -> source.list().stream())
            .map(account -> "  %-34s %-26s %s%n".formatted(account.role(), account.userId(), account.password()))
            .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "%nTài khoản dùng thử (vai trò, tên đăng nhập, mật khẩu)%n".formatted() + lines;
    }
}

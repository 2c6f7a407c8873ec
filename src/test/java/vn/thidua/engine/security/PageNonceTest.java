package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;

@RunningApplication
class PageNonceTest {

    private static final Pattern CARRIED = Pattern.compile(" nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void aPageAnnouncesTheNonceItCarriesWhateverElseIsAsked() {
        Visitor reader = signedIn();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            Visitor other = signedIn();
            while (!done.get()) {
                other.open("/camunda/app/welcome/default/");
            }
        });
        try {
            for (int i = 0; i < 200; i++) {
                HttpResponse<String> page = reader.open("/camunda/app/tasklist/default/");
                Matcher carried = CARRIED.matcher(page.body());
                assertThat(carried.find()).isTrue();
                assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("'nonce-" + carried.group(1) + "'");
            }
        } finally {
            done.set(true);
            others.join();
        }
    }

    private Visitor signedIn() {
        Visitor visitor = Visitor.administrator(port);
        return visitor;
    }
}

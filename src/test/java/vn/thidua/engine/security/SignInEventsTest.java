package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.PasswordChanged;

/** What listeners, such as the audit record, are told of signing in and out. */
@RunningApplication
class SignInEventsTest {

    private static final String PERSON = "nghe.tin";
    private static final String PASSWORD = "mưa rơi trên mái ngói";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    @Autowired
    ConfigurableApplicationContext context;

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        User user = identity.newUser(PERSON);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        context.addApplicationListener(new Listener(heard));
    }

    @AfterEach
    void cleanUp() {
        context.getBean(ApplicationEventMulticaster.class).removeApplicationListeners(Listener.class::isInstance);
        identity.deleteUser(PERSON);
        database.sql("delete from td_wrong_password").update();
    }

    @Test
    void successFailureThrottleSignOutAndNewPasswordAreTold() {
        Visitor person = new Visitor(port);
        person.signIn(PERSON, PASSWORD);
        person.post("/account", Map.of("current", PASSWORD, "chosen", "nắng lên ngoài hiên nhà", "again", "nắng lên ngoài hiên nhà",
            "_csrf", Visitor.token(person.open("/account"))));
        person.post("/sign-out", Map.of("_csrf", Visitor.token(person.open("/account"))));
        for (int i = 0; i <= WrongPasswords.PER_ACCOUNT_AND_ADDRESS; i++) {
            new Visitor(port).signIn(PERSON, "đoán bừa " + i);
        }
        assertThat(of(InteractiveAuthenticationSuccessEvent.class)).singleElement().extracting(event -> event.getAuthentication().getName()).isEqualTo(PERSON);
        assertThat(heard).contains(new PasswordChanged(PERSON, PERSON));
        assertThat(of(LogoutSuccessEvent.class)).singleElement().extracting(event -> event.getAuthentication().getName()).isEqualTo(PERSON);
        assertThat(of(AuthenticationFailureBadCredentialsEvent.class)).hasSize(WrongPasswords.PER_ACCOUNT_AND_ADDRESS);
        assertThat(of(AuthenticationFailureLockedEvent.class)).hasSize(1);
    }

    private <T> List<T> of(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private record Listener(List<Object> heard) implements ApplicationListener<ApplicationEvent> {

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            heard.add(event instanceof PayloadApplicationEvent<?> payload ? payload.getPayload() : event);
        }
    }
}

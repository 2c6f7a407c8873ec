package vn.thidua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class SendingTimeTest {

    private final Postman postman = mock(Postman.class);
    private final WebApplicationContextRunner application = new WebApplicationContextRunner().withBean(Postman.class, () -> postman)
            .withUserConfiguration(SendingTime.class);

    @Test
    void isThereOnlyWithAMailServerInTheApplicationAndOnNodesThatWorkInTheBackground() {
        application.withPropertyValues("spring.mail.host=thu.example").run(context -> assertThat(context).hasSingleBean(SendingTime.class));
        application.run(context -> assertThat(context).doesNotHaveBean(SendingTime.class));
        application.withPropertyValues("spring.mail.host=thu.example", "camunda.bpm.job-execution.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SendingTime.class));
        new ApplicationContextRunner().withBean(Postman.class, () -> postman).withUserConfiguration(SendingTime.class)
                .withPropertyValues("spring.mail.host=thu.example").run(rehearsal -> assertThat(rehearsal).doesNotHaveBean(SendingTime.class));
    }

    @Test
    void beginsWhenTheApplicationIsReadyAndNothingEndsIt() throws InterruptedException {
        doThrow(new IllegalStateException("the database is away")).when(postman).deliver();
        SendingTime time = new SendingTime(postman);

        assertThatCode(time::deliver).doesNotThrowAnyException();
        time.begin();
        verify(postman, timeout(5_000).atLeast(2)).deliver();
        time.end();
    }
}

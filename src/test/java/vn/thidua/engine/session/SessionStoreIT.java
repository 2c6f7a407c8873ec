package vn.thidua.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import vn.thidua.engine.testing.PostgresDatabase;

/** Our statements and types on both databases. */
class SessionStoreIT {

    static Stream<DataSource> databases() {
        return Stream.of(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"),
            new DriverManagerDataSource(PostgresDatabase.newDatabase()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void manyRequestsSetTheSameAttributeAtOnce(DataSource database) {
        JdbcIndexedSessionRepository sessions = sessions(database);
        String id = newSession(sessions);
        IntStream.range(0, 24).parallel().forEach(i -> set(sessions, id, "groups", "value " + i));
        assertThat((String) ((Session) sessions.findById(id)).getAttribute("groups")).startsWith("value ");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRequestThatEndsAfterTheSignOutFailsNobody(DataSource database) {
        JdbcIndexedSessionRepository sessions = sessions(database);
        String id = newSession(sessions);
        Callable<?> late = changing(sessions, id, "groups", "too late");
        sessions.deleteById(id);
        assertThatCode(late::call).doesNotThrowAnyException();
        assertThat(sessions.findById(id)).isNull();
    }

    private static JdbcIndexedSessionRepository sessions(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V102__session.sql")).execute(database);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database),
            new SessionsInDatabase().springSessionTransactionOperations(new JdbcTransactionManager(database)));
        sessions.setTableName("td_session");
        sessions.setConversionService(new SessionsInDatabase().springSessionConversionService());
        new SessionsInDatabase().attributesSetTwice(database).customize(sessions);
        sessions.afterPropertiesSet();
        return sessions;
    }

    private static <S extends Session> String newSession(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static void set(SessionRepository<? extends Session> sessions, String id, String name, String value) {
        try {
            changing(sessions, id, name, value).call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The end of a request that has read the session and set an attribute. */
    private static <S extends Session> Callable<Void> changing(SessionRepository<S> sessions, String id, String name, String value) {
        S session = sessions.findById(id);
        session.setAttribute(name, value);
        return () -> {
            sessions.save(session);
            return null;
        };
    }
}

package vn.thidua.engine.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new, empty database on the one embedded PostgreSQL server of this JVM; takes the place of the configured data source. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    HikariDataSource postgresDataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(newDatabase());
        pool.setMaximumPoolSize(12);
        return pool;
    }

    /** Creates an empty database and returns its JDBC address; any password of the user {@code postgres} is right. */
    public static String newDatabase() {
        return create("template0");
    }

    /** Copies a database, within a second, that nobody is connected to; returns the address of the copy. */
    public static String copyOf(String address) {
        return create(address.replaceAll(".*/([a-z_0-9]+)\\?.*", "$1"));
    }

    private static String create(String template) {
        String name = "thidua_" + COUNT.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name + " encoding 'UTF8' template " + template);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** Started when first asked for; stops after all application contexts, which would otherwise wait for lost connections. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

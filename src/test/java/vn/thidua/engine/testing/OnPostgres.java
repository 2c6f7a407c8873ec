package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/**
 * Runs the tests of a Spring test class on an embedded PostgreSQL instead of H2. Write the tests once, for H2, and repeat them in an empty
 * subclass whose name ends with IT, so that {@code mvn test} stays quick and {@code mvn verify} runs both:
 *
 * <pre>
 * &#64;EngineTest
 * class BallotStoreTest { … }
 *
 * &#64;OnPostgres
 * class BallotStoreOnPostgresIT extends BallotStoreTest {
 * }
 * </pre>
 *
 * <p>All such classes of one configuration share a context and a database; the server is started once per JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("postgres")
@Import(PostgresDatabase.class)
public @interface OnPostgres {
}

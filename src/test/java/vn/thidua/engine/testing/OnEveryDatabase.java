package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * On the annotation of a group of Spring tests: they run on H2 with {@code mvn test}, and {@code mvn verify} runs the same classes once
 * more on PostgreSQL (see {@link ChosenDatabase}). One class alone: {@code mvn test -Dtest=… -Dthidua.test.database=postgres}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
public @interface OnEveryDatabase {
}

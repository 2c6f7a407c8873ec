package vn.thidua.engine.testing;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives the tests that are meant for every database a new, empty one on PostgreSQL when the system property
 * {@code thidua.test.database} says {@code postgres}; else they keep the H2 database they name.
 */
public class ChosenDatabase implements ContextCustomizerFactory {

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("thidua.test.database"));
    }

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        boolean meant = AnnotationSupport.findRepeatableAnnotations(testClass, Tag.class).stream().anyMatch(tag -> "database".equals(tag.value()));
        return meant && isPostgres() ? new Postgres() : null;
    }

    private record Postgres() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPropertyValues.of("spring.test.database.replace=NONE").applyTo(context);
            new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) context.getBeanFactory()).register(PostgresDatabase.class);
        }
    }
}

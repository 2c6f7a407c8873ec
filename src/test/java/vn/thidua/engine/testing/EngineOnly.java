package vn.thidua.engine.testing;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The engine module alone, so that its tests do not depend on what the domain modules need. It carries no stereotype, else a scan of
 * the application would find it too.
 */
@EnableAutoConfiguration
@ComponentScan(basePackages = "vn.thidua.engine",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@EntityScan("vn.thidua.engine")
@EnableJpaRepositories("vn.thidua.engine")
class EngineOnly {
}

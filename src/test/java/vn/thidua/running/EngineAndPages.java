package vn.thidua.running;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The engine with its web applications and the shared pages, without the domain modules and without other tests' beans. It carries no
 * stereotype, else a scan of the application would find it too.
 */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"vn.thidua.engine", "vn.thidua.web"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@EntityScan("vn.thidua.engine")
@EnableJpaRepositories("vn.thidua.engine")
public class EngineAndPages {
}

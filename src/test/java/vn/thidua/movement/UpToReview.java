package vn.thidua.movement;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The modules from the engine up to review, without those that build on them. It carries no stereotype, else a scan would find it. */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"vn.thidua.engine", "vn.thidua.audit", "vn.thidua.document", "vn.thidua.rulepack", "vn.thidua.deadline", "vn.thidua.organization",
    "vn.thidua.plan", "vn.thidua.notification", "vn.thidua.movement", "vn.thidua.registration", "vn.thidua.review"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@EntityScan("vn.thidua")
@EnableJpaRepositories({"vn.thidua.engine", "vn.thidua.audit", "vn.thidua.document", "vn.thidua.rulepack", "vn.thidua.deadline", "vn.thidua.organization", "vn.thidua.plan",
    "vn.thidua.notification",
    "vn.thidua.movement", "vn.thidua.registration", "vn.thidua.review"})
public class UpToReview {
}

package vn.thidua.movement.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.boot.context.TypeExcludeFilter;
import vn.thidua.movement.UpToReview;

/** The modules up to review with sign-in, shared pages and web applications. It carries no stereotype, else a scan would find it. */
@ComponentScan(basePackages = {"vn.thidua.web", "vn.thidua.work"}, excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(UpToReview.class)
class Pages {
}

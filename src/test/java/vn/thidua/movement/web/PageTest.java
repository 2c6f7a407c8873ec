package vn.thidua.movement.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.movement.ChiLangStage;

/** Chi Lăng on a running server with a database in memory; all tests that carry this share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Pages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:movement-pages;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "thidua.deployment.at-start=false",
    "thidua.deployment.guard=false",
    "thidua.admin.id=quantri",
    "thidua.admin.password=mat-khau-thu-nghiem"})
@Import({TestEngine.class, ChiLangStage.class})
@interface PageTest {
}

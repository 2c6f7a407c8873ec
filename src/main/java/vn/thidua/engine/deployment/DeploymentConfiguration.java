package vn.thidua.engine.deployment;

import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import vn.thidua.engine.lint.ModelLinter;

/** Models from the jar and from {@code thidua.overlay}, a folder with {@code processes/} and {@code forms/}. */
@Configuration(proxyBeanMethods = false)
class DeploymentConfiguration {

    @Bean
    ModelFiles modelFiles(@Value("${thidua.overlay:}") String overlay) {
        return new ModelFiles(DeploymentConfiguration.class.getClassLoader(), StringUtils.hasText(overlay) ? Path.of(overlay) : null);
    }

    @Bean
    ModelLinter modelLinter(ListableBeanFactory beans, ModelFiles files) {
        return new ModelLinter(new BeanNames(beans, files));
    }

    @Bean
    @ConditionalOnProperty(name = {"camunda.bpm.enabled", "thidua.deployment.at-start"}, matchIfMissing = true)
    StartDeployment startDeployment(ProcessEngine engine, ModelFiles files, ModelLinter linter) {
        return new StartDeployment(engine, files, linter);
    }
}

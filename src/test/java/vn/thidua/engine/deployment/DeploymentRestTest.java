package vn.thidua.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.engine.deployment.SampleEngine.BPMN;
import static vn.thidua.engine.deployment.SampleEngine.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.lint.KnownNames;
import vn.thidua.engine.lint.ModelLinter;

/** What Camunda Modeler sends, over HTTP, into an application that started with the good sample bundle and has its beans. */
@SpringBootTest(classes = DeploymentRestTest.Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "camunda.bpm.authorization.enabled=false", "camunda.bpm.job-execution.enabled=false",
    "spring.datasource.url=jdbc:h2:mem:rest", "spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
class DeploymentRestTest {

    private final TestRestTemplate http;
    private final RepositoryService repository;

    @Autowired
    DeploymentRestTest(TestRestTemplate http, RepositoryService repository) {
        this.http = http;
        this.repository = repository;
    }

    @Test
    void takesOneFileFromCamundaModelerAndRefusesABadOne() {
        assertThat(version()).isOne();

        ResponseEntity<JsonNode> good = send("/engine-rest/deployment/create", text(BPMN).replace("1.0.0", "1.0.1"));
        assertThat(good.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(version()).isEqualTo(2);
        assertThat(repository.getDeploymentResourceNames(good.getBody().path("id").asText())).hasSize(4);

        ResponseEntity<JsonNode> same = send("/engine-rest/deployment/create", text(BPMN).replace("1.0.0", "1.0.1"));
        assertThat(same.getBody().path("id")).isEqualTo(good.getBody().path("id"));

        ResponseEntity<JsonNode> bad = send("/engine-rest/deployment/create", text(BPMN).replace("${launchDelegate}", "${runtimeService}"));
        assertThat(bad.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(bad.getBody().path("message").asText()).contains("serviceTask_launch");
        assertThat(bad.getBody().path("details").path(BPMN).path("errors").path(0).path("mainElementId").asText())
                .isEqualTo("serviceTask_launch");
        assertThat(version()).isEqualTo(2);

        String first = repository.createDeploymentQuery().deploymentSource(StartDeployment.SOURCE).singleResult().getId();
        http.postForEntity("/engine-rest/deployment/{id}/redeploy", Map.of(), JsonNode.class, first);
        assertThat(repository.createProcessDefinitionQuery().latestVersion().singleResult().getVersionTag()).isEqualTo("1.0.0");
    }

    private int version() {
        return repository.createProcessDefinitionQuery().processDefinitionKey("sample").latestVersion().singleResult().getVersion();
    }

    private ResponseEntity<JsonNode> send(String path, String bpmn) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "Sơ đồ của tôi");
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        parts.add("deploy-changed-only", "true");
        parts.add("sample.bpmn", new ByteArrayResource(bpmn.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "sample.bpmn";
            }
        });
        return http.postForEntity(path, new org.springframework.http.HttpEntity<>(parts, headers()), JsonNode.class);
    }

    private static org.springframework.http.HttpHeaders headers() {
        org.springframework.http.HttpHeaders headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return headers;
    }

    /** Without stereotype, so that no other test scans it in. */
    @EnableAutoConfiguration(exclude = {SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class,
        ManagementWebSecurityAutoConfiguration.class})
    @Import(DeploymentGuard.class)
    static class Application {

        @Bean
        ModelFiles modelFiles() {
            return new ModelFiles(new URLClassLoader(new URL[0], null), SampleEngine.GOOD);
        }

        @Bean
        ModelLinter modelLinter(ListableBeanFactory beans, ModelFiles files) {
            return new ModelLinter(() -> {
                KnownNames names = new BeanNames(beans, files).get();
                names.processes().add("obligation-round");
                return names;
            });
        }

        @Bean
        StartDeployment startDeployment(ProcessEngine engine, ModelFiles files, ModelLinter linter) {
            return new StartDeployment(engine, files, linter);
        }

        @Bean
        JavaDelegate remindDelegate() {
            return execution -> { };
        }

        @Bean
        JavaDelegate launchDelegate() {
            return execution -> { };
        }

        @Bean
        TaskListener proposeListener() {
            return task -> { };
        }

        @Bean
        Propose propose() {
            return new Propose();
        }

        @Bean
        Sign sign() {
            return new Sign();
        }

        @ForUserTask(process = "sample", task = "userTask_propose")
        final class Propose {
        }

        @ForUserTask(process = "sample", task = "userTask_sign")
        final class Sign {
        }
    }
}

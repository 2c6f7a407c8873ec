package vn.thidua.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.RestClient;
import vn.thidua.ThiDuaApplication;
import vn.thidua.engine.lint.BundleFolder;
import vn.thidua.engine.testing.PostgresDatabase;

/** The configuration of docker-compose.yml, run against a real PostgreSQL: starts with all models, is healthy, and the next start finds its
 * data and deploys nothing. */
class PostgresProfileIT {

    @Test
    void startsHealthyAndStartsAgainOnItsOwnData() {
        String database = PostgresDatabase.newDatabase();
        for (int start = 1; start <= 2; start++) {
            try (ConfigurableApplicationContext application = start(database)) {
                int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
                assertThat(RestClient.create("http://127.0.0.1:" + port).get().uri("/actuator/health").retrieve().body(String.class))
                        .contains("UP");
                assertThat(application.getBean(JdbcTemplate.class).queryForObject("select version()", String.class)).startsWith("PostgreSQL 16");
                assertThat(application.getBean(RepositoryService.class).createProcessDefinitionQuery().list()).as("one version of each")
                        .hasSameSizeAs(BundleFolder.all(Path.of(".")));
                assertThat(application.getBean(IdentityService.class).createUserQuery().userId("quantri").count()).isOne();
            }
        }
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(ThiDuaApplication.class).profiles("postgres").run(
                "--server.port=0", "--THIDUA_DB_URL=" + database, "--THIDUA_DB_USER=postgres", "--THIDUA_DB_PASSWORD=bat-ky",
                "--thidua.admin.id=quantri", "--thidua.admin.password=mat-khau-thu-nghiem");
    }
}

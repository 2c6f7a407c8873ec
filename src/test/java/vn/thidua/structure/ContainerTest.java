package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dockerfile and docker-compose.yml say what the application's PostgreSQL profile needs, and know no password. */
class ContainerTest {

    private final String text = Files.readString(Path.of("docker-compose.yml"));
    private final JsonNode services = new ObjectMapper(new YAMLFactory()).readTree(text).path("services");
    private final JsonNode application = services.path("application");
    private final List<String> dockerfile = Files.readAllLines(Path.of("Dockerfile"));

    ContainerTest() throws IOException {
    }

    @Test
    void runsTheApplicationWithPostgres16() {
        assertThat(services.path("database").path("image").asText()).isEqualTo("postgres:16");
        assertThat(application.path("depends_on").path("database").path("condition").asText()).isEqualTo("service_healthy");
        assertThat(application.path("environment").path("SPRING_PROFILES_ACTIVE").asText()).isEqualTo("postgres");
    }

    @Test
    void givesTheProfileEveryVariableItAsksFor() throws IOException {
        List<String> asked = Pattern.compile("\\$\\{(\\w+)}")
                .matcher(Files.readString(Path.of("src/main/resources/application-postgres.yaml")))
                .results().map(variable -> variable.group(1)).toList();

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(application.path("environment").has(name)).as(name).isTrue());
    }

    @Test
    void stopsWhenACredentialIsMissing() {
        List<MatchResult> credentials = Pattern.compile("\\$\\{(\\w*(?:USER|PASSWORD|_ID))([^}]*)}").matcher(text).results().toList();

        assertThat(new TreeSet<>(credentials.stream().map(variable -> variable.group(1)).toList()))
                .containsExactly("THIDUA_ADMIN_ID", "THIDUA_ADMIN_PASSWORD", "THIDUA_DB_PASSWORD", "THIDUA_DB_USER");
        assertThat(credentials).allSatisfy(variable -> assertThat(variable.group(2)).startsWith(":?"));
    }

    @Test
    void isOpenToThisMachineOnly() {
        assertThat(services.findValues("ports")).hasSize(1);
        assertThat(application.path("ports")).allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        assertThat(application.path("read_only").asBoolean()).isTrue();
    }

    @Test
    void buildsInOneStageAndRunsWithoutRootInAnother() throws IOException {
        assertThat(dockerfile.stream().filter(line -> line.startsWith("FROM "))).hasSize(2);
        assertThat(dockerfile.stream().filter(line -> line.startsWith("USER ")).reduce((first, last) -> last)).contains("USER 10001");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<java.version>17</java.version>", "<finalName>thidua</finalName>");
        assertThat(dockerfile).anySatisfy(line -> assertThat(line).contains("17-jre"))
                .anySatisfy(line -> assertThat(line).contains("target/thidua.jar"));
    }
}

package vn.thidua.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.thidua.engine.deployment.SampleEngine.BPMN;
import static vn.thidua.engine.deployment.SampleEngine.FORM;
import static vn.thidua.engine.deployment.SampleEngine.text;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartDeploymentTest {

    private static final Path REMOVED = Path.of("forms/sample/userTask_old.html");

    @TempDir
    private Path jar;

    @TempDir
    private Path overlay;

    private final SampleEngine sample = new SampleEngine();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void deploysOnceAndNotAgainWhenNothingChanged() throws IOException {
        start();
        start();

        assertThat(sample.newest("sample").getVersion()).isOne();
        assertThat(sample.filesOfNewest("sample")).hasSize(4);
    }

    @Test
    void putsTheOverlayOverTheJarFileByFile() throws IOException {
        start();
        write(overlay, FORM, text(FORM).replace("Ghi chú", "Ý kiến"));
        start();
        start();

        assertThat(sample.newest("sample").getVersion()).isEqualTo(2);
        assertThat(sample.fileOfNewest("sample", FORM)).contains("Ý kiến");
        assertThat(sample.fileOfNewest("sample", BPMN)).isEqualTo(text(BPMN));
    }

    @Test
    void keepsWhatAnAdministratorDeployedUntilTheFilesThemselvesChange() throws IOException {
        start();
        sample.deploy(Map.of("sample.bpmn", text(BPMN).replace("1.0.0", "1.1.0")));
        start();
        assertThat(sample.newest("sample").getVersionTag()).isEqualTo("1.1.0");

        write(overlay, BPMN, text(BPMN).replace("1.0.0", "1.2.0"));
        start();
        assertThat(sample.newest("sample").getVersionTag()).isEqualTo("1.2.0");
        assertThat(sample.newest("sample").getVersion()).isEqualTo(3);
    }

    @Test
    void adoptsAnEqualDeploymentWhateverItsSource() throws IOException {
        sample.deployGood();
        start();

        assertThat(sample.deployments()).isOne();
    }

    @Test
    void deploysAgainWhatSomebodyDeleted() throws IOException {
        start();
        sample.engine.getRepositoryService().deleteDeployment(sample.newest("sample").getDeploymentId(), true);
        start();

        assertThat(sample.newest("sample").getVersion()).isOne();
    }

    @Test
    void dropsAFileThatIsNoLongerInTheJar() throws IOException {
        write(jar, REMOVED.toString(), "<form></form>");
        start();
        Files.delete(jar.resolve(REMOVED));
        start();

        assertThat(sample.newest("sample").getVersion()).isEqualTo(2);
        assertThat(sample.filesOfNewest("sample")).doesNotContain(REMOVED.toString());
    }

    @Test
    void refusesToStartWithABadBundleAndDeploysNothing() throws IOException {
        write(overlay, FORM, text(FORM).replace("textarea", "iframe"));

        assertThatExceptionOfType(BundleRefused.class).isThrownBy(this::start)
                .withMessageContaining(FORM).withMessageContaining("extra_note");
        assertThat(sample.deployments()).isZero();
    }

    @Test
    void explainsTheRefusalWithoutAStackTrace() throws IOException {
        write(overlay, FORM, "{");

        assertThatExceptionOfType(BundleRefused.class).isThrownBy(this::start).satisfies(refused ->
                assertThat(new RefusalAnalyzer().analyze(new RuntimeException(refused)).getDescription()).contains(FORM));
    }

    @Test
    void refusesAnOverlayFolderThatIsNotThere() {
        assertThatIllegalStateException().isThrownBy(() -> new ModelFiles(getClass().getClassLoader(), overlay.resolve("none")))
                .withMessageContaining("thidua.overlay");
    }

    private void start() throws IOException {
        SampleEngine.good().forEach((name, content) -> write(jar, name, text(name)));
        try (URLClassLoader models = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            new StartDeployment(sample.engine, new ModelFiles(models, overlay), SampleEngine.LINTER).afterSingletonsInstantiated();
        }
    }

    private static void write(Path root, String name, String content) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

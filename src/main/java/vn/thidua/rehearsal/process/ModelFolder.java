package vn.thidua.rehearsal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Deploys changed models from a folder that is laid out like the repository: {@code processes/<bundle>/…} and {@code forms/<bundle>/…}. */
@Component
public class ModelFolder {

    private final RepositoryService repository;

    ModelFolder(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * Deploys each bundle of the folder through the same guard as every other way.
     *
     * @return the processes with their new versions, e.g. {@code report (bản 2)}
     * @throws Refused when the signed-in person may not deploy, or the linter finds something
     */
    public String deploy(Path folder) {
        try {
            return bundles(folder).values().stream().map(files -> deploy(folder, files)).collect(Collectors.joining(", "));
        } catch (AuthorizationException stranger) {
            throw Refused.forbidden("Bạn không có quyền triển khai mô hình.");
        } catch (ProcessEngineException refused) {
            throw Refused.conflict(refused.getMessage().replaceAll("\\s+", " "));
        }
    }

    private String deploy(Path folder, List<Path> files) {
        DeploymentBuilder deployment = repository.createDeployment();
        files.forEach(file -> deployment.addString(name(folder, file), text(file)));
        DeploymentWithDefinitions deployed = deployment.deployWithResult();
        List<ProcessDefinition> processes = deployed.getDeployedProcessDefinitions();
        return processes == null ? "không có gì mới"
            : processes.stream().map(process -> process.getKey() + " (bản " + process.getVersion() + ")").collect(Collectors.joining(", "));
    }

    private static SortedMap<String, List<Path>> bundles(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedMap<String, List<Path>> bundles = all.filter(Files::isRegularFile).sorted()
                .collect(Collectors.groupingBy(file -> file.getParent().getFileName().toString(), TreeMap::new, Collectors.toList()));
            if (bundles.isEmpty()) {
                throw Refused.notFound("Thư mục mô hình «" + folder.getFileName() + "» không có tệp nào.");
            }
            return bundles;
        } catch (IOException e) {
            throw Refused.notFound("Không có thư mục mô hình «" + folder.getFileName() + "».");
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

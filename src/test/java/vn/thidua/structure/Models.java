package vn.thidua.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.lint.BundleFolder;
import vn.thidua.engine.lint.KnownNames;

/** The models of this repository and the names the class path offers them, without starting anything. */
final class Models {

    /** Another folder with processes/ and forms/ can be checked with {@code -Dmodels=…}. */
    static final Path ROOT = Path.of(System.getProperty("models", "."));

    private static final AnnotationBeanNameGenerator NAMES = new AnnotationBeanNameGenerator();

    private Models() {
    }

    static List<Bundle> bundles() {
        return BundleFolder.all(ROOT);
    }

    static KnownNames names() {
        return new KnownNames(beans(JavaDelegate.class), beans(TaskListener.class, ExecutionListener.class), contracts().keySet(),
                bundles().stream().map(Bundle::key).collect(Collectors.toSet()));
    }

    /** Contract classes by {@code process/task}. */
    static Map<String, Class<?>> contracts() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ForUserTask.class));
        Map<String, Class<?>> contracts = new TreeMap<>();
        for (BeanDefinition found : inProduct(scanner)) {
            Class<?> type = load(found);
            ForUserTask task = type.getAnnotation(ForUserTask.class);
            Class<?> other = contracts.put(KnownNames.contract(task.process(), task.task()), type);
            if (other != null) {
                throw new AssertionError(type + " and " + other + " are for the same user task");
            }
        }
        return contracts;
    }

    private static Set<String> beans(Class<?>... types) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (Class<?> type : types) {
            scanner.addIncludeFilter(new AssignableTypeFilter(type));
        }
        return inProduct(scanner).stream().map(found -> NAMES.generateBeanName(found, new SimpleBeanDefinitionRegistry()))
                .collect(Collectors.toSet());
    }

    /** Leaves out what tests define: their classes are nested or lie in the test folder. */
    private static List<BeanDefinition> inProduct(ClassPathScanningCandidateComponentProvider scanner) {
        return scanner.findCandidateComponents("vn.thidua").stream()
                .filter(found -> load(found).getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/classes/")).toList();
    }

    private static Class<?> load(BeanDefinition found) {
        try {
            return Class.forName(found.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

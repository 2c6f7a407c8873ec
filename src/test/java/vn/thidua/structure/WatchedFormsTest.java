package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.thidua.engine.ForUserTask;

/** Who opens a dossier is recorded; who opens a ballot never, else the record would tell when somebody voted. */
class WatchedFormsTest {

    @Test
    void dossiersAreAndBallotsAreNot() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ForUserTask.class));
        List<Map<String, Object>> bindings = scanner.findCandidateComponents("vn.thidua").stream()
            .filter(bean -> !bean.getBeanClassName().contains("Test"))
            .map(bean -> ((org.springframework.beans.factory.annotation.AnnotatedBeanDefinition) bean).getMetadata()
                .getAnnotationAttributes(ForUserTask.class.getName())).toList();

        assertThat(bindings).filteredOn(binding -> Boolean.FALSE.equals(binding.get("extraAnswers"))).isNotEmpty()
            .noneMatch(binding -> Boolean.TRUE.equals(binding.get("showsPersons")));
        assertThat(bindings).filteredOn(binding -> Boolean.TRUE.equals(binding.get("showsPersons"))).extracting(binding -> binding.get("task"))
            .contains("userTask_appraiseDossier", "userTask_signDecision", "userTask_examineComplaint");
    }
}

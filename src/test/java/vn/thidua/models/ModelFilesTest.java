package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFilesTest {

    static Stream<String> keys() {
        return ModelFiles.keys().stream();
    }

    @Test
    void theFamilyIsComplete() {
        assertThat(keys()).containsExactly("ad-hoc-award", "award-review", "award-round", "ballot", "complaint", "council-session", "decision",
                "escalation", "initiative", "initiative-list", "movement", "nomination", "nomination-list", "obligation-round", "phase", "registration",
                "report", "revocation", "reward-payment");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyModelIsValidAndSaysInVietnameseWhatItDoes(String key) {
        BpmnModelInstance model = ModelEngine.read(key);
        Bpmn.validateModel(model);
        ModelFiles.of(key, ".dmn").forEach(file -> Dmn.validateModel(Dmn.readModelFromFile(file.toFile())));

        Process process = model.getModelElementById(key);
        assertThat(process.getCamundaVersionTag()).isEqualTo("1.0.0");
        assertThat(process.isCamundaStartableInTasklist()).as("only the domain starts processes").isFalse();
        assertThat(process.getDocumentations()).singleElement().satisfies(text -> assertThat(text.getTextContent()).hasSizeGreaterThan(40));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyNodeAndFlowIsDrawnOnce(String key) {
        BpmnModelInstance model = ModelEngine.read(key);
        List<String> drawn = new ArrayList<>();
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        Set<String> elements = model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());
        assertThat(drawn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(elements);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theDrawingIsStraightAndFitsOneScreen(String key) {
        BpmnModelInstance model = ModelEngine.read(key);
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);

        assertThat(shapes).allSatisfy(shape -> {
            Bounds bounds = shape.getBounds();
            assertThat(bounds.getX() + bounds.getWidth()).isBetween(0.0, 1800.0);
            assertThat(bounds.getY() + bounds.getHeight()).isBetween(0.0, 900.0);
        });
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> {
            List<Waypoint> way = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < way.size(); i++) {
                boolean upright = way.get(i).getX().equals(way.get(i - 1).getX()) || way.get(i).getY().equals(way.get(i - 1).getY());
                assertThat(upright).as("%s is horizontal or vertical", edge.getId()).isTrue();
            }
        });
        assertThat(model.getModelElementsByType(FlowNode.class).stream().filter(node -> !(node instanceof BoundaryEvent)))
                .hasSizeLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theFolderHoldsNothingElse(String key) {
        assertThat(ModelFiles.of(key, "")).allSatisfy(file -> assertThat(file.getFileName().toString()).endsWith(
                file.equals(ModelFiles.bpmn(key)) ? ".bpmn" : ".dmn")).contains(Path.of("processes", key, key + ".bpmn"));
    }
}

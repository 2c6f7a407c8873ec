package vn.thidua.engine.lint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.thidua.engine.Bundle;

/** A bundle as the rules read it: every file parsed once; what cannot be parsed is a finding and hidden from the other rules. */
final class BundleModel {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final int LARGEST = 512 * 1024;

    final Bundle bundle;
    final KnownNames names;
    final Map<String, Document> xml = new TreeMap<>();
    final Map<String, DmnModelInstance> decisions = new TreeMap<>();
    final Map<String, JsonNode> forms = new TreeMap<>();
    final Map<String, String> htmlForms = new TreeMap<>();
    final List<LintFinding> unreadable = new ArrayList<>();
    private BpmnModelInstance process;

    BundleModel(Bundle bundle, KnownNames names) {
        this.bundle = bundle;
        this.names = names;
        bundle.files().forEach(this::read);
    }

    String key() {
        return bundle.key();
    }

    String bpmnFile() {
        return Bundle.bpmnName(bundle.key());
    }

    /** Elements of a type in the BPMN; none when it could not be read. */
    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return process == null ? List.of() : process.getModelElementsByType(type);
    }

    /** The flows that leave a node, by what the flows say: the engine does not read what the node says. */
    List<SequenceFlow> leaving(FlowNode node) {
        return elements(SequenceFlow.class).stream().filter(flow -> node.equals(flow.getSource())).toList();
    }

    private void read(String name, byte[] content) {
        if (content.length > LARGEST) {
            unreadable.add(new LintFinding(new ReadableFile().id(), name, "", "Tệp lớn hơn " + LARGEST / 1024 + " KB"));
            return;
        }
        try {
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "bpmn" -> readProcess(name, content);
                case "dmn" -> {
                    xml.put(name, XmlFiles.read(content));
                    decisions.put(name, Dmn.readModelFromStream(new ByteArrayInputStream(content)));
                }
                case "form" -> forms.put(name, JSON.readTree(content));
                case "html" -> htmlForms.put(name, new String(content, StandardCharsets.UTF_8));
                default -> { }
            }
        } catch (SAXException | java.io.IOException | RuntimeException e) {
            unreadable(name, e);
        }
    }

    private void readProcess(String name, byte[] content) throws SAXException {
        xml.put(name, XmlFiles.read(content));
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        if (name.equals(bpmnFile())) {
            process = model;
        }
    }

    private void unreadable(String name, Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        unreadable.add(new LintFinding(new ReadableFile().id(), name, "", "Không đọc được tệp: " + root.getMessage()));
    }
}

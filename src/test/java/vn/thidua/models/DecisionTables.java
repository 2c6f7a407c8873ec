package vn.thidua.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Asks the decision tables of the repository without a process engine. */
final class DecisionTables {

    private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private DecisionTables() {
    }

    /** The criteria that a table of the nomination process finds met. */
    static Set<Object> met(String decision, Map<String, Object> facts) {
        return Set.copyOf(evaluate("nomination", decision, facts).collectEntries("criterion").stream().collect(Collectors.toSet()));
    }

    static DmnDecisionTableResult evaluate(String process, String decision, Map<String, Object> variables) {
        try (InputStream table = Files.newInputStream(Path.of("processes", process, decision + ".dmn"))) {
            return DMN.evaluateDecisionTable(decision, table, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.Collisions;
import vn.thidua.rehearsal.process.Stage;
import vn.thidua.shared.Refused;

/** Would this input be taken? Submits it as the person in a transaction that is rolled back, everything flushed to the database before. */
public class DryRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final Stage stage;
    private final EntityManager store;
    private final TransactionTemplate transaction;

    DryRun(ProcessEngine engine, Stage stage, EntityManager store, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.stage = stage;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws RuntimeException when the product would answer with HTTP 500 */
    public boolean isTaken(String person, String taskId, Input input) {
        Map<String, Object> variables;
        try {
            variables = variables(input.body());
        } catch (RestException refusedByTheInterface) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                stage.as(person, () -> {
                    engine.getTaskService().complete(taskId, variables);
                    return null;
                });
                store.flush();
                return true;
            } catch (Refused refused) {
                return false;
            } catch (RuntimeException e) {
                if (Collisions.isCollision(e)) {
                    return false;
                }
                throw e;
            }
        }));
    }

    private Map<String, Object> variables(String body) {
        try {
            JsonNode fields = JSON.readTree(body).path("variables");
            Map<String, VariableValueDto> values = new LinkedHashMap<>();
            for (var field : (Iterable<Map.Entry<String, JsonNode>>) fields::fields) {
                values.put(field.getKey(), JSON.treeToValue(field.getValue(), VariableValueDto.class));
            }
            return VariableValueDto.toMap(values, engine, JSON);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new InvalidRequestException(jakarta.ws.rs.core.Response.Status.BAD_REQUEST, e.getMessage());
        }
    }
}

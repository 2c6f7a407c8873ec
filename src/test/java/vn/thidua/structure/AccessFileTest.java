package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.Bundle;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.proof.access.AccessFile;
import vn.thidua.proof.access.CamundaEndpoints;
import vn.thidua.proof.access.Column;
import vn.thidua.proof.access.Door;
import vn.thidua.proof.access.Endpoint;
import vn.thidua.proof.access.Mark;
import vn.thidua.proof.access.MatrixRow;
import vn.thidua.proof.access.OwnEndpoints;
import vn.thidua.proof.access.Request;

/** docs/access.md names every role, user task and end-point there is, and none that there is not. Whether it tells the truth is F14's to see. */
class AccessFileTest {

    private static final String REST = "/engine-rest";

    private final AccessFile file = AccessFile.read();

    @Test
    void theRolesAreThoseOfTheCode() {
        assertThat(file.roles()).containsExactlyElementsOf(Arrays.stream(FunctionalRole.values())
            .map(role -> List.of(Column.of(role).name(), role.name(), role.label())).toList());
    }

    @Test
    void everyEndpointOfOursHasItsRowAndEveryRowItsEndpoint() {
        assertThat(file.pages()).extracting(MatrixRow::name).as("rows of «Pages and end-points of ours» in docs/access.md")
            .containsExactlyInAnyOrderElementsOf(OwnEndpoints.all().stream().map(Endpoint::toString).toList());
    }

    @Test
    void everyRowHasTheRequestThatAsksIt() {
        assertThat(Request.all().keySet()).as("src/test/resources/access/requests.yaml")
            .containsExactlyInAnyOrderElementsOf(file.pages().stream().map(MatrixRow::name).toList());
    }

    @Test
    void everyUserTaskIsOfferedToTheRoleOfTheModel() {
        assertThat(file.tasks().stream().collect(Collectors.toMap(row -> row.through().get(0), MatrixRow::name))).isEqualTo(offers());
    }

    @Test
    void everyEndpointOfTheRestInterfaceFallsIntoARowAndEveryPatternFitsOne() {
        agree(file.rest(), CamundaEndpoints.rest());
    }

    @Test
    void theActionsSayWhatTheOtherTablesSay() {
        for (MatrixRow action : file.actions()) {
            for (String through : action.through()) {
                for (Column column : Column.roles()) {
                    assertThat(action.mark(column)).as("%s, %s: as in the row of %s", action.name(), column.name(), through).isIn(marks(through, column));
                }
            }
        }
    }

    private Set<Mark> marks(String through, Column column) {
        if (!through.contains(" ")) {
            String offered = file.tasks().stream().filter(row -> row.through().contains(through)).findFirst().orElseThrow(() -> unknown(through)).name();
            return Set.of(offered.equals(column.name()) ? Mark.OWN : Mark.REFUSED);
        }
        Endpoint endpoint = Endpoint.of(through);
        if (!endpoint.path().startsWith(REST)) {
            return Set.of(file.pages().stream().filter(row -> row.name().equals(through)).findFirst().orElseThrow(() -> unknown(through)).mark(column));
        }
        Endpoint inside = new Endpoint(endpoint.method(), endpoint.path().substring(REST.length()));
        return Set.of(AccessFile.rowFor(file.rest(), inside).orElseThrow(() -> unknown(through)).door(column));
    }

    private static AssertionError unknown(String through) {
        return new AssertionError("docs/access.md: no table has " + through);
    }

    private static void agree(List<MatrixRow> rows, Collection<Endpoint> endpoints) {
        assertThat(endpoints).hasSizeGreaterThan(10);
        assertThat(endpoints.stream().filter(endpoint -> AccessFile.rowFor(rows, endpoint).isEmpty())).as("end-points without a row").isEmpty();
        List<Door> doors = rows.stream().flatMap(row -> row.doors().stream())
            .map(door -> new Door(door.methods(), door.path().replace("{role}.{unit}", "{id}"))).toList();
        assertThat(doors.stream().filter(door -> endpoints.stream().noneMatch(door::fits))).as("rows without an end-point").isEmpty();
    }

    private static Map<String, String> offers() {
        Map<String, String> offers = new TreeMap<>();
        Models.bundles().forEach(bundle -> Bpmn.readModelFromStream(new ByteArrayInputStream(bundle.files().get(Bundle.bpmnName(bundle.key()))))
            .getModelElementsByType(UserTask.class).forEach(task -> offers.put(bundle.key() + "/" + task.getId(), offered(task))));
        return offers;
    }

    private static String offered(UserTask task) {
        String groups = task.getCamundaCandidateGroups();
        return groups == null ? Column.of(FunctionalRole.COUNCIL_MEMBER).name()
            : Column.of(FunctionalRole.valueOf(groups.substring(0, groups.indexOf('.')).toUpperCase(Locale.ROOT).replace('-', '_'))).name();
    }
}

package vn.thidua.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thidua.engine.Access;
import vn.thidua.engine.security.InMemoryEngine;

class SharedFiltersTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask [^>]*id=\"([^\"]+)\"");
    private static final Instant NOW = Instant.parse("2024-01-16T01:00:00Z");

    @RegisterExtension
    final InMemoryEngine camunda = new InMemoryEngine();

    private final SharedFilters filters = new SharedFilters();

    @BeforeEach
    void start() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        camunda.ensureGrants();
        person("an", "unit-officer.xa-a");
        person("binh", "unit-officer.xa-a");
        person("chi", "council-member.huyen");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void everyUserTaskOfTheModelsIsInExactlyOneFilterByRole() throws IOException {
        List<String> offered = filters.byRole().stream().flatMap(filter -> Stream.of(filter.query().getTaskDefinitionKeyIn())).toList();
        assertThat(offered).containsExactlyInAnyOrderElementsOf(userTasksOfTheModels());
    }

    @Test
    void peopleAreShownTheFiltersOfTheirRolesInOrder() {
        assertThat(shownTo("an")).containsExactly("Tất cả việc của tôi", "Việc tôi đã nhận", "Việc chờ nhận", "Sắp đến hạn", "Quá hạn",
            "Đăng ký và báo cáo của đơn vị");
        assertThat(shownTo("chi")).contains("Hội đồng").doesNotContain("Đăng ký và báo cáo của đơn vị", "Ký, văn thư");
    }

    @Test
    void aRoleThatEndedTakesItsFilterAway() {
        camunda.engine().getIdentityService().deleteMembership("an", "unit-officer.xa-a");
        camunda.access().setAccess("an", Set.of(Access.STAFF));
        assertThat(shownTo("an")).contains("Quá hạn").doesNotContain("Đăng ký và báo cáo của đơn vị");
    }

    @Test
    void mineIsWhatIHaveClaimedAndWhatIMayClaim() {
        offered("Chờ nhận");
        claimed("Của An", "an");
        claimed("Của Bình", "binh");
        assertThat(found("an", "all")).containsExactlyInAnyOrder("Chờ nhận", "Của An");
        assertThat(found("an", "claimed")).containsExactly("Của An");
        assertThat(found("an", "unclaimed")).containsExactly("Chờ nhận");
        assertThat(found("chi", "all")).isEmpty();
    }

    @Test
    void dueSoonAndOverdueFollowTheClock() {
        due("Quá hạn", NOW.minusSeconds(1));
        due("Trong hai ngày", NOW.plus(2, ChronoUnit.DAYS));
        due("Trong bốn ngày", NOW.plus(4, ChronoUnit.DAYS));
        assertThat(found("an", "due-soon")).containsExactly("Trong hai ngày");
        assertThat(found("an", "overdue")).containsExactly("Quá hạn");
        ClockUtil.setCurrentTime(Date.from(NOW.plus(3, ChronoUnit.DAYS)));
        assertThat(found("an", "due-soon")).containsExactly("Trong bốn ngày");
        assertThat(found("an", "overdue")).containsExactlyInAnyOrder("Quá hạn", "Trong hai ngày");
    }

    @Test
    void startingAgainKeepsWhatAnAdministratorChanged() {
        Filter filter = filter("overdue");
        filter.setName("Trễ hạn");
        camunda.engine().getFilterService().saveFilter(filter);
        FiltersOf.ensure(camunda.engine());
        assertThat(camunda.engine().getFilterService().createFilterQuery().count()).isEqualTo(filters.all().size());
        assertThat(shownTo("an")).contains("Trễ hạn").doesNotContain("Quá hạn");
    }

    @Test
    void aFilterThatNobodyChangedFollowsTheShippedOne() {
        Filter ofAnEarlierRelease = filter("due-soon");
        ofAnEarlierRelease.setName("Việc sắp đến hạn");
        ofAnEarlierRelease.setQuery(camunda.engine().getTaskService().createTaskQuery().taskPriority(7));
        FilterMark.put(ofAnEarlierRelease);
        camunda.engine().getFilterService().saveFilter(ofAnEarlierRelease);

        FiltersOf.ensure(camunda.engine());
        assertThat(shownTo("an")).contains("Sắp đến hạn").doesNotContain("Việc sắp đến hạn");
        due("Trong hai ngày", NOW.plus(2, ChronoUnit.DAYS));
        assertThat(found("an", "due-soon")).containsExactly("Trong hai ngày");
    }

    @Test
    void columnsOfAFilterFromBeforeThereWereMarksFollowToo() {
        Filter old = filter("overdue");
        Map<String, Object> properties = new HashMap<>(old.getProperties());
        properties.remove("thiduaMark");
        properties.put("variables", List.of(Map.of("name", "unitId", "label", "Đơn vị")));
        old.setProperties(properties);
        camunda.engine().getFilterService().saveFilter(old);

        FiltersOf.ensure(camunda.engine());
        assertThat(filter("overdue").getProperties()).containsEntry("variables", List.of()).containsKey("thiduaMark");
    }

    @Test
    void columnsThatAnAdministratorAddedStay() {
        Filter filter = filter("overdue");
        Map<String, Object> properties = new HashMap<>(filter.getProperties());
        properties.put("color", "#000000");
        filter.setProperties(properties);
        camunda.engine().getFilterService().saveFilter(filter);

        FiltersOf.ensure(camunda.engine());
        assertThat(filter("overdue").getProperties()).containsEntry("color", "#000000");
    }

    private void person(String userId, String group) {
        camunda.person(userId, group);
        camunda.access().setAccess(userId, Set.of(Access.STAFF));
    }

    private List<String> shownTo(String person) {
        return camunda.as(person, () -> camunda.engine().getFilterService().createFilterQuery().list().stream()
            .sorted(java.util.Comparator.comparing(filter -> (Integer) filter.getProperties().get("priority"))).map(Filter::getName).toList());
    }

    private List<String> found(String person, String key) {
        String id = filter(key).getId();
        return camunda.as(person, () -> camunda.engine().getFilterService().<Task>list(id).stream().map(Task::getName).toList());
    }

    private Filter filter(String key) {
        return camunda.engine().getFilterService().createFilterQuery().list().stream()
            .filter(filter -> key.equals(filter.getProperties().get("thiduaFilter"))).findFirst().orElseThrow();
    }

    private Task offered(String name) {
        Task task = camunda.engine().getTaskService().newTask();
        task.setName(name);
        camunda.engine().getTaskService().saveTask(task);
        camunda.engine().getTaskService().addCandidateGroup(task.getId(), "unit-officer.xa-a");
        return task;
    }

    private void claimed(String name, String person) {
        camunda.engine().getTaskService().claim(offered(name).getId(), person);
    }

    private void due(String name, Instant instant) {
        Task task = camunda.engine().getTaskService().createTaskQuery().taskId(offered(name).getId()).singleResult();
        task.setDueDate(Date.from(instant));
        camunda.engine().getTaskService().saveTask(task);
    }

    private static List<String> userTasksOfTheModels() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).map(SharedFiltersTest::text)
                .flatMap(xml -> USER_TASK.matcher(xml).results().map(found -> found.group(1))).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

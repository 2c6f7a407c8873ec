package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Refused;

/**
 * CVE-2026-109432 by name. On an engine without defences the exploit runs; each defence alone stops it. So every defence is seen to
 * matter, and its case turns red when it is taken out.
 */
class ExpressionHoleTest {

    private static final String REFLECTION =
            "${''.getClass().forName('vn.thidua.engine.guard.Marker').getDeclaredConstructor().newInstance().toString()}";
    private static final String BEAN = "${evil.run()}";

    private static ProcessEngine bare;
    private static Map<String, ProcessEngine> defended;

    @BeforeAll
    static void engines() {
        String database = UUID.randomUUID().toString();
        bare = BareEngine.on(database, preInit(engine -> engine.setEnableExpressionsInStoredQueries(false)));
        defended = Map.of(
                "resolver", BareEngine.on(database, preInit(engine ->
                        engine.setExpressionManager(new GuardedExpressionManager(Map.of("evil", new Marker()))))),
                "beans", BareEngine.on(database, preInit(engine ->
                        engine.setExpressionManager(new SpringExpressionManager(null, Map.of())))),
                "queries", BareEngine.on(database, new QueryGuard()),
                "all", BareEngine.on(database, new ExpressionGuard(Map.of()), new QueryGuard()));
    }

    @AfterAll
    static void close() {
        defended.values().forEach(ProcessEngine::close);
        bare.close();
    }

    @BeforeEach
    void nothingRanYet() {
        Marker.RUNS.set(0);
    }

    @ParameterizedTest
    @CsvSource({"resolver, reflection", "resolver, bean", "beans, bean", "queries, reflection", "queries, bean", "all, reflection"})
    void aNestedOrQueryIsStoppedByEachDefenceAlone(String defence, String way) {
        nested(bare, expression(way)).count();
        assertThat(Marker.RUNS).as("without defence the exploit runs").hasPositiveValue();

        Marker.RUNS.set(0);
        assertThat(catchThrowable(() -> nested(defended.get(defence), expression(way)).count())).isNotNull();
        assertThat(Marker.RUNS).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"resolver, reflection", "resolver, bean", "beans, bean", "queries, reflection", "queries, bean", "all, reflection"})
    void aFilterStoredLongAgoIsStoppedByEachDefenceAlone(String defence, String way) {
        Filter filter = bare.getFilterService().newTaskFilter("evil").setQuery(nested(bare, expression(way)));
        bare.getFilterService().saveFilter(filter);
        bare.getFilterService().count(filter.getId());
        assertThat(Marker.RUNS).as("switching stored expressions off is not enough").hasPositiveValue();

        Marker.RUNS.set(0);
        assertThat(catchThrowable(() -> defended.get(defence).getFilterService().count(filter.getId()))).isNotNull();
        assertThat(Marker.RUNS).hasValue(0);
    }

    @Test
    void theQueryGuardRefusesToSaveOrExtendAFilterWithAnExpression() {
        ProcessEngine engine = defended.get("queries");
        Filter evil = engine.getFilterService().newTaskFilter("evil").setQuery(nested(engine, REFLECTION));
        assertThatThrownBy(() -> engine.getFilterService().saveFilter(evil)).isInstanceOf(Refused.class);

        Filter harmless = engine.getFilterService().newTaskFilter("all").setQuery(engine.getTaskService().createTaskQuery());
        engine.getFilterService().saveFilter(harmless);
        assertThatThrownBy(() -> engine.getFilterService().list(harmless.getId(), nested(engine, REFLECTION)))
                .isInstanceOf(Refused.class);
        assertThat(Marker.RUNS).hasValue(0);
    }

    @Test
    void theQueryGuardLooksIntoAlternativesOfAlternatives() {
        TaskQueryImpl outer = (TaskQueryImpl) defended.get("queries").getTaskService().createTaskQuery();
        TaskQueryImpl alternative = (TaskQueryImpl) defended.get("queries").getTaskService().createTaskQuery().taskName("x");
        TaskQueryImpl inside = (TaskQueryImpl) defended.get("queries").getTaskService().createTaskQuery().taskAssigneeExpression(REFLECTION);
        alternative.addOrQuery(inside);
        outer.addOrQuery(alternative);
        assertThatThrownBy(outer::count).isInstanceOf(Refused.class);
        assertThat(Marker.RUNS).hasValue(0);
    }

    @Test
    void aSharedFilterForMyTasksThatAreDueWorksWithAllDefences() {
        ProcessEngine engine = defended.get("all");
        Task mine = engine.getTaskService().newTask();
        mine.setAssignee("can-bo-a");
        mine.setDueDate(new Date(0));
        engine.getTaskService().saveTask(mine);
        Filter filter = engine.getFilterService().newTaskFilter("mine").setQuery(engine.getTaskService().createTaskQuery()
                .taskAssigneeExpression("${currentUser()}").dueBeforeExpression("${dateTime().plusDays(3)}"));
        engine.getFilterService().saveFilter(filter);

        engine.getIdentityService().setAuthenticatedUserId("can-bo-a");
        assertThat(engine.getFilterService().count(filter.getId())).isEqualTo(1);
        engine.getIdentityService().setAuthenticatedUserId("can-bo-b");
        assertThat(engine.getFilterService().count(filter.getId())).isZero();
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void alternativesWithoutExpressionsAreAnOrdinaryQuery() {
        TaskQuery query = defended.get("queries").getTaskService().createTaskQuery().taskName("x").or().taskAssignee("a").taskCandidateUser("a").endOr()
                .or().taskPriority(1).taskPriority(2).endOr();
        assertThat(query.count()).isZero();
    }

    private static String expression(String way) {
        return "reflection".equals(way) ? REFLECTION : BEAN;
    }

    private static TaskQuery nested(ProcessEngine engine, String expression) {
        return engine.getTaskService().createTaskQuery().or().taskAssigneeExpression(expression).taskName("x").endOr();
    }

    private static ProcessEnginePlugin preInit(Consumer<ProcessEngineConfigurationImpl> change) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                change.accept(engine);
            }
        };
    }
}

package vn.thidua.engine.tasklist;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Creates the shared filters that do not exist yet, with the groups that may read them. What an administrator changed stays. */
@Component
class FiltersAtStart implements SmartInitializingSingleton {

    private final ProcessEngine engine;
    private final SharedFilters filters;

    FiltersAtStart(ProcessEngine engine, SharedFilters filters) {
        this.engine = engine;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<SharedFilter> all = filters.all();
        Set<Object> existing = engine.getFilterService().createFilterQuery().list().stream()
            .map(filter -> filter.getProperties().get("thiduaFilter")).collect(Collectors.toSet());
        filters.byRole().forEach(this::ensureReaders);
        for (SharedFilter filter : all) {
            if (!existing.contains(filter.key())) {
                create(filter, (all.indexOf(filter) + 1) * 10);
            }
        }
    }

    private void create(SharedFilter shared, int place) {
        Filter filter = engine.getFilterService().newTaskFilter(shared.name());
        filter.setQuery(shared.query().toQuery(engine));
        filter.setProperties(shared.properties(place));
        grantRead(shared.readers(), engine.getFilterService().saveFilter(filter).getId());
    }

    private void grantRead(String groupId, String filterId) {
        Authorization read = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT);
        read.setGroupId(groupId);
        read.setResource(FILTER);
        read.setResourceId(filterId);
        read.addPermission(READ);
        engine.getAuthorizationService().saveAuthorization(read);
    }

    private void ensureReaders(SharedFilter filter) {
        if (engine.getIdentityService().createGroupQuery().groupId(filter.readers()).count() == 0) {
            Group group = engine.getIdentityService().newGroup(filter.readers());
            group.setName("Bộ lọc – " + filter.name());
            group.setType("SYSTEM");
            engine.getIdentityService().saveGroup(group);
        }
    }
}

package vn.thidua.engine.tasklist;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Creates the shared filters that do not exist yet, with the groups that may read them, and brings those that nobody has changed in line
 * with what this release ships. What an administrator changed stays.
 */
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
        Map<Object, Filter> existing = new HashMap<>();
        engine.getFilterService().createFilterQuery().list().forEach(filter -> existing.put(filter.getProperties().get("thiduaFilter"), filter));
        filters.byRole().forEach(this::ensureReaders);
        for (SharedFilter shared : all) {
            int place = (all.indexOf(shared) + 1) * 10;
            Filter stored = existing.get(shared.key());
            if (stored == null) {
                Filter filter = filled(engine.getFilterService().newTaskFilter(), shared, place);
                grantRead(shared.readers(), engine.getFilterService().saveFilter(filter).getId());
            } else {
                follow(stored, shared, place);
            }
        }
    }

    private void follow(Filter stored, SharedFilter shared, int place) {
        Filter shipped = filled(engine.getFilterService().newTaskFilter(), shared, place);
        boolean untouched = FilterMark.isMissing(stored) ? shows(stored, shipped) : FilterMark.isUntouched(stored);
        if (untouched && !FilterMark.of(stored).equals(FilterMark.of(shipped))) {
            engine.getFilterService().saveFilter(filled(stored, shared, place));
        }
    }

    /** Of a filter without a mark the name and the query tell whether somebody has made it their own. */
    private static boolean shows(Filter stored, Filter shipped) {
        return stored.getName().equals(shipped.getName())
                && ((FilterEntity) stored).getQueryInternal().equals(((FilterEntity) shipped).getQueryInternal());
    }

    private Filter filled(Filter filter, SharedFilter shared, int place) {
        filter.setName(shared.name());
        filter.setQuery(shared.query().toQuery(engine));
        filter.setProperties(shared.properties(place));
        FilterMark.put(filter);
        return filter;
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

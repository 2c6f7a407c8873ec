package vn.thidua.engine.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.thidua.shared.Refused;

/**
 * Refuses queries that carry expressions at any depth, whether asked directly, saved as a filter or run from one
 * (CVE-2026-109432, defence 2). Stands last in the chain, where a stored filter can be read.
 */
final class TaskQueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        queriesOf(command).forEach(query -> check(query, seen));
        return next.execute(command);
    }

    private static Stream<AbstractQuery<?, ?>> queriesOf(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            return Stream.of(query);
        }
        if (command instanceof SaveFilterCmd) {
            return Stream.of(queryOf(Fields.read(command, "filter", Filter.class)));
        }
        if (command instanceof AbstractExecuteFilterCmd) {
            return Stream.concat(stored(Fields.read(command, "filterId", String.class), Context.getCommandContext()),
                    Stream.ofNullable((AbstractQuery<?, ?>) Fields.read(command, "extendingQuery", AbstractQuery.class)));
        }
        return Stream.empty();
    }

    private static Stream<AbstractQuery<?, ?>> stored(String filterId, CommandContext context) {
        Filter filter = filterId == null ? null : context.getFilterManager().findFilterById(filterId);
        return filter == null ? Stream.empty() : Stream.of(queryOf(filter));
    }

    private static AbstractQuery<?, ?> queryOf(Filter filter) {
        return (AbstractQuery<?, ?>) filter.<TaskQuery>getQuery();
    }

    /** @param seen what {@code or()} builds refers to its root, which refers to it */
    private static void check(AbstractQuery<?, ?> query, Set<Object> seen) {
        if (!seen.add(query)) {
            return;
        }
        query.getExpressions().forEach((field, expression) -> {
            if (!QueryLiterals.allow(field, expression)) {
                throw Refused.forbidden("Bộ lọc công việc không được chứa biểu thức ở điều kiện «" + field + "».");
            }
        });
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(nested -> check(nested, seen));
        }
    }
}

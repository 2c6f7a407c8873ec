package vn.thidua.engine.guard;

import java.util.Map;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Evaluates expressions with the {@link AllowListElResolver} in front of the usual resolvers. */
final class GuardedExpressionManager extends SpringExpressionManager {

    GuardedExpressionManager(Map<Object, Object> beans) {
        super(null, beans);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver chain = new CompositeELResolver();
        chain.add(new AllowListElResolver());
        chain.add(super.createElResolver());
        return chain;
    }
}

package vn.thidua.engine.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Narrows what any expression, wherever it comes from, can see and do (CVE-2026-109432, defences 1 and 3). */
@Component
@Order(100)
class ExpressionGuard extends AbstractProcessEnginePlugin {

    private final Map<Object, Object> beans;

    @Autowired
    ExpressionGuard(ListableBeanFactory beans) {
        this(new DelegateBeans(beans));
    }

    ExpressionGuard(Map<Object, Object> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new GuardedExpressionManager(beans));
    }
}

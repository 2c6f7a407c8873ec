package vn.thidua.proof.fuzz;

import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import vn.thidua.rehearsal.process.Stage;

/** Lets a test act just before a person of the play answers a task, and see whether the answer was taken. */
public class StageWatch implements BeanPostProcessor {

    private static final Visit NOBODY = (person, taskId, values, answer) -> answer.proceed();
    private volatile Visit visit = NOBODY;

    /** What happens around an answer. */
    @FunctionalInterface
    public interface Visit {

        /** @return what {@code answer.proceed()} returned */
        Object around(String person, String taskId, Map<String, Object> values, MethodInvocation answer) throws Throwable;
    }

    /** Runs the play with a visitor behind the stage. */
    public <T> T with(Visit visitor, java.util.function.Supplier<T> play) {
        visit = visitor;
        try {
            return play.get();
        } finally {
            visit = NOBODY;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Stage)) {
            return bean;
        }
        ProxyFactory watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodInterceptor) this::watch);
        return watched.getProxy();
    }

    @SuppressWarnings("unchecked")
    private Object watch(MethodInvocation call) throws Throwable {
        if (!call.getMethod().getName().equals("complete")) {
            return call.proceed();
        }
        Object[] given = call.getArguments();
        return visit.around((String) given[0], (String) given[1], (Map<String, Object>) given[2], call);
    }
}

package vn.thidua.engine.guard;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Counts how often a model or an expression managed to run it, however it is named: the harmless stand-in for an attacker's code. */
public class Marker implements JavaDelegate, ExecutionListener, TaskListener {

    public static final AtomicInteger RUNS = new AtomicInteger();

    public Marker() {
        RUNS.incrementAndGet();
    }

    public String run() {
        RUNS.incrementAndGet();
        return "ran";
    }

    @Override
    public void execute(DelegateExecution execution) {
        run();
    }

    @Override
    public void notify(DelegateExecution execution) {
        run();
    }

    @Override
    public void notify(DelegateTask task) {
        run();
    }
}

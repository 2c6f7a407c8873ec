package vn.thidua.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/**
 * Loads the demonstration when models and administrator are in place, and before a request or a job could see the simulated clock:
 * the web server starts in a later phase, the job executor when the application is ready.
 */
@Component
@OnWebEngine
@Profile("demo")
class DemoAtStart implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final LoadDemo load;
    private boolean running;

    DemoAtStart(LoadDemo load) {
        this.load = load;
    }

    @Override
    public void start() {
        load.intoEmptyDatabase();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}

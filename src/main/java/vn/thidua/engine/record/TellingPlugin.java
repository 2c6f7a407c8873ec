package vn.thidua.engine.record;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the {@link TellingProducer} in the place of the engine's own. */
@Component
class TellingPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    TellingPlugin(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new TellingProducer(events));
    }
}

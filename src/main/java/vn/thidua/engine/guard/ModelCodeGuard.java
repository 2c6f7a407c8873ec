package vn.thidua.engine.guard;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from models the other ways to bring code: scripts in any language, and classes by name, shell and mail tasks and the handlers of forms among them. */
@Component
@Order(100)
class ModelCodeGuard extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClassesByName());
        engine.setBpmnParseFactory(NoFormClasses::new);
    }

    private static final class NoScripts implements ScriptEngineResolver {

        @Override
        public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
            throw new ProcessEngineException("Scripts are switched off (" + language + ")");
        }

        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {
            throw new ProcessEngineException("Scripts are switched off");
        }

        @Override
        public ScriptEngineManager getScriptEngineManager() {
            return null;
        }
    }

    private static final class NoClassesByName implements ArtifactFactory {

        @Override
        public <T> T getArtifact(Class<T> type) {
            throw new ProcessEngineException("Models name beans, not classes (" + type.getName() + ")");
        }
    }
}

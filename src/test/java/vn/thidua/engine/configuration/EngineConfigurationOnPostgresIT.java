package vn.thidua.engine.configuration;

import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class EngineConfigurationOnPostgresIT extends EngineConfigurationTest {
}

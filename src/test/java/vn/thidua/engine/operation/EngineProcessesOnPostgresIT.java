package vn.thidua.engine.operation;

import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class EngineProcessesOnPostgresIT extends EngineProcessesTest {
}

package vn.thidua.engine.contract;

import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class TaskContractOnPostgresIT extends TaskContractTest {
}

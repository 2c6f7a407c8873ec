package vn.thidua.engine.contract;

import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class ExtraAnswersOnPostgresIT extends ExtraAnswersTest {
}

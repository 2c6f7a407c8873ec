package vn.thidua.award.process;

import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
class AwardRoundProcessOnPostgresIT extends AwardRoundProcessTest {
}

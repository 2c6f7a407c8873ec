package vn.thidua.award;

import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import vn.thidua.engine.testing.OnPostgres;

@OnPostgres
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class DecisionOnPostgresIT extends DecisionTest {
}

package vn.thidua.movement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ThiDuaApplication;
import vn.thidua.engine.testing.OnEveryDatabase;

/** Use cases of movement, registration and review, each in a transaction of its own, on empty tables. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@DataJpaTest(showSql = false)
@ContextConfiguration(classes = {ThiDuaApplication.class, MovementFixture.class})
@Sql(statements = {"delete from td_monitoring", "delete from td_report_item", "delete from td_report_section", "delete from td_report_turn", "delete from td_report", "delete from td_registered_object",
    "delete from td_registration_submission", "delete from td_registration",
    "delete from td_obligation", "delete from td_round_extension", "delete from td_round", "delete from td_phase",
    "delete from td_finding_acknowledgement", "delete from td_movement"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface MovementTest {
}

package vn.thidua.award;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ThiDuaApplication;
import vn.thidua.engine.testing.OnEveryDatabase;

/** The award use cases, each in a transaction of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEveryDatabase
@Inherited
@DataJpaTest(showSql = false)
@ContextConfiguration(classes = ThiDuaApplication.class)
@Import({AwardFixture.class, PublishedDecision.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface AwardTest {
}

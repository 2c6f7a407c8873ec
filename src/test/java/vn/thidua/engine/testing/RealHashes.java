package vn.thidua.engine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** On a test of the hashing itself: with all its rounds. For plain tests; accounts of a shared context were made with {@link QuickHashes}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealHashes.Rounds.class)
public @interface RealHashes {

    /** Takes the quick ones away while the class runs. */
    class Rounds implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext test) {
            QuickHashes.leave();
        }

        @Override
        public void afterAll(ExtensionContext test) {
            QuickHashes.use();
        }
    }
}

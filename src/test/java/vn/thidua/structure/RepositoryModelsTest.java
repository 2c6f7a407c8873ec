package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.ModelLinter;

/** Every bundle of the repository passes the linter with the delegates, listeners and contracts that really exist. */
class RepositoryModelsTest {

    @TestFactory
    Stream<DynamicTest> everyBundlePassesTheLinter() {
        ModelLinter linter = new ModelLinter(Models::names);
        List<Bundle> bundles = Models.bundles();
        return bundles.stream().map(bundle -> DynamicTest.dynamicTest(bundle.key(),
                () -> assertThat(linter.check(bundle)).as(bundle.key()).isEmpty()));
    }
}

package vn.thidua.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.thidua.engine.UserTaskContract;

/** Rules about who may use what, read from the compiled classes. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> WITHOUT_ARGUMENTS = Set.of("java.util.Date.<init>", "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>", "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone", "java.time.Clock.system");

    private static final DescribedPredicate<JavaAccess<?>> COMPUTER_CLOCK = DescribedPredicate.describe("the computer's clock", access -> {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        boolean clockless = called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = called.getName().equals("now") && called.getOwner().isAssignableTo(Temporal.class);
        boolean other = WITHOUT_ARGUMENTS.contains(called.getOwner().getName() + "." + called.getName())
                && called.getRawParameterTypes().stream().allMatch(type -> type.isEquivalentTo(ZoneId.class));
        return now && clockless || other;
    });

    @ArchTest
    static final ArchRule engineStaysBehindItsDoor = noClasses()
            .that().resideOutsideOfPackages("vn.thidua.engine..", "vn.thidua.*.process..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
            .because("a move to another engine must stay one rename");

    @ArchTest
    static final ArchRule engineKnowsNoDomain = noClasses().that().resideInAPackage("vn.thidua.engine..")
            .should().dependOnClassesThat(resideInAnyPackage("vn.thidua..")
                    .and(DescribedPredicate.not(resideInAnyPackage("vn.thidua.engine..", "vn.thidua.shared.."))));

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses().should().accessTargetWhere(COMPUTER_CLOCK)
            .because("rehearsals and tests move the clock");

    @ArchTest
    static final ArchRule delegatesLiveWithTheirProcess = classes().that().implement(JavaDelegate.class)
            .should().resideInAPackage("vn.thidua.*.process..").andShould().haveSimpleNameEndingWith("Delegate").allowEmptyShould(true);

    @ArchTest
    static final ArchRule contractsLiveWithTheirProcess = classes().that().implement(UserTaskContract.class)
            .should().resideInAPackage("vn.thidua.*.process..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class)
            .orShould().beAnnotatedWith(Value.class).orShould().beAnnotatedWith(Resource.class)
            .because("a class shows in its constructor what it needs");

    @ArchTest
    static final ArchRule versionsTellNewRowsFromOldOnes = fields().that().areAnnotatedWith(Version.class).should().notHaveRawType(long.class)
            .andShould().notHaveRawType(int.class)
            .because("with a primitive version a new row with a known key is merged over the row of whoever was faster, not refused");

    @ArchTest
    static final ArchRule storageStaysInside = classes().that().areAnnotatedWith(Entity.class)
            .should().resideInAPackage("..internal..").orShould().notBePublic().allowEmptyShould(true);
}

package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import vn.thidua.engine.Access;

class AdministratorAtStartTest {

    private static final AdminAccount NOBODY = new AdminAccount(null, null);
    private static final AdminAccount ADMIN = new AdminAccount("quantri", "mat-khau-rat-dai");

    @RegisterExtension
    final InMemoryEngine camunda = new InMemoryEngine();

    @Test
    void refusesToStartWithoutAnAdministrator() {
        assertThatThrownBy(() -> camunda.start(NOBODY)).isInstanceOf(AdministratorMissing.class).hasMessageContaining("Chưa có quản trị viên");
        assertThatThrownBy(() -> camunda.start(new AdminAccount("quantri", " "))).isInstanceOf(AdministratorMissing.class);
    }

    @Test
    void refusesAPasswordThatIsShortOrTheUserName() {
        assertThatThrownBy(() -> camunda.start(new AdminAccount("quantri", "muoimot-chu"))).isInstanceOf(AdministratorMissing.class);
        assertThatThrownBy(() -> camunda.start(new AdminAccount("quantrihethong", "QuanTriHeThong"))).isInstanceOf(AdministratorMissing.class);
        assertThat(camunda.engine().getIdentityService().createUserQuery().count()).isZero();
    }

    @Test
    void createsTheAdministratorOnceAndNeedsNoPropertiesAfterwards() {
        camunda.start(ADMIN);
        camunda.start(ADMIN);
        camunda.start(NOBODY);
        assertThat(camunda.access().accessOf("quantri")).containsExactly(Access.ADMINS);
        assertThat(camunda.engine().getIdentityService().checkPassword("quantri", "mat-khau-rat-dai")).isTrue();
        assertThat(camunda.engine().getIdentityService().createUserQuery().count()).isOne();
    }

    @Test
    void finishesAStartThatBrokeOffBetweenAccountAndMembership() {
        camunda.person("quantri");
        camunda.start(ADMIN);
        assertThat(camunda.access().accessOf("quantri")).containsExactly(Access.ADMINS);
    }

    @Test
    void anExistingPasswordStays() {
        camunda.start(ADMIN);
        camunda.start(new AdminAccount("quantri", "mat-khau-khac"));
        assertThat(camunda.engine().getIdentityService().checkPassword("quantri", "mat-khau-rat-dai")).isTrue();
    }

    @Test
    void theMessageTellsInBothLanguagesWhatToDo() {
        FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
            .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> { })).stream()
            .filter(AdministratorMissingAnalyzer.class::isInstance).findFirst().orElseThrow()
            .analyze(new IllegalStateException(new AdministratorMissing("Chưa có quản trị viên nào.")));
        assertThat(analysis.getDescription()).isEqualTo("Chưa có quản trị viên nào.");
        assertThat(analysis.getAction()).contains("THIDUA_ADMIN_PASSWORD", "Đặt tên đăng nhập", "thidua.admin.id");
    }

    @Test
    void theAdministratorsAccessCannotBeTakenFromTheLastOne() {
        camunda.start(ADMIN);
        assertThatThrownBy(() -> camunda.access().setAccess("quantri", Set.of(Access.STAFF))).hasMessageContaining("quản trị viên duy nhất");
        camunda.person("an");
        camunda.access().setAccess("an", Set.of(Access.ADMINS));
        camunda.access().setAccess("quantri", Set.of(Access.STAFF));
        assertThat(camunda.access().accessOf("quantri")).containsExactly(Access.STAFF);
    }
}

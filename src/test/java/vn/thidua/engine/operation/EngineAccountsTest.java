package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.shared.Refused;

@EngineTest
class EngineAccountsTest {

    @Autowired Accounts accounts;
    @Autowired IdentityService identity;
    @Autowired TestEngine engine;
    @Autowired DataSource dataSource;

    @Test
    void puttingTheSameTwiceChangesNothing() {
        put();
        DatabaseDump before = DatabaseDump.of(dataSource);
        put();
        assertThat(DatabaseDump.of(dataSource).tablesChangedSince(before)).isEmpty();
        assertThat(identity.createUserQuery().userId("tran.thi.b").singleResult().getFirstName()).isEqualTo("Trần Thị");
    }

    @Test
    void aNewUserCannotSignInUntilAPasswordIsSetAndKeepsItWhenRenamed() {
        accounts.putUser("le.van.c", "Lê Văn", "C");
        accounts.putUser("le.van.d", "Lê Văn", "D");
        assertThat(identity.checkPassword("le.van.d", "")).isFalse();
        accounts.setPassword("le.van.c", "Mưa rơi mái ngói");
        accounts.putUser("le.van.c", "Lê Văn", "Cường");
        assertThat(identity.checkPassword("le.van.c", "Mưa rơi mái ngói")).isTrue();
        assertThatThrownBy(() -> accounts.setPassword("khong.co", "x")).isInstanceOf(Refused.class);
    }

    @Test
    void manyAccountsShareOnePasswordThatIsHashedOnce() {
        List.of("demo.a", "demo.b", "demo.c").forEach(id -> accounts.putUser(id, "Người", id));
        accounts.setSamePassword(List.of("demo.a", "demo.b", "demo.c"), "Mưa rơi mái ngói");
        assertThat(identity.checkPassword("demo.a", "Mưa rơi mái ngói")).isTrue();
        assertThat(identity.checkPassword("demo.c", "Mưa rơi mái ngói")).isTrue();
        assertThat(identity.checkPassword("demo.c", "khác")).isFalse();
        assertThatThrownBy(() -> accounts.setSamePassword(List.of("demo.a"), "ngắn")).isInstanceOf(Refused.class);
    }

    @Test
    void groupsOfRolesAreReplacedAndOthersLeftAlone() {
        put();
        identity.saveGroup(identity.newGroup("readers"));
        identity.createMembership("tran.thi.b", "readers");
        accounts.putGroup("clerk.huyen", "Văn thư huyện");
        accounts.setGroups("tran.thi.b", Set.of("clerk.huyen"));
        assertThat(identity.createGroupQuery().groupMember("tran.thi.b").list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("clerk.huyen", "readers");
    }

    private void put() {
        engine.as("nobody-special", List.of(), () -> {
            accounts.putUser("tran.thi.b", "Trần Thị", "B");
            accounts.putGroup("unit-officer.xa-b", "Cán bộ xã B");
            accounts.setGroups("tran.thi.b", Set.of("unit-officer.xa-b"));
        });
    }
}

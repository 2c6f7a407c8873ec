package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.lint.Roles;
import vn.thidua.organization.FunctionalRole;

/** The engine knows the roles only as names in models; they must be the organisation's. */
class RoleNamesTest {

    @Test
    void candidateGroupsNameTheRolesOfTheOrganisation() {
        assertThat(Stream.of(FunctionalRole.values()).map(role -> role.groupAt("x").replace(".x", "")))
                .containsExactlyInAnyOrderElementsOf(Roles.KNOWN);
    }
}

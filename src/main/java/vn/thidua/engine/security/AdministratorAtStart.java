package vn.thidua.engine.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.password.Passwords;
import vn.thidua.shared.Refused;

/** Before the first request is served at least one person is a direct member of the administrators' group; else the start fails. */
@Component
@OnWebEngine
@EnableConfigurationProperties(AdminAccount.class)
class AdministratorAtStart implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final Grants grants;
    private final AdminAccount account;
    private final Passwords passwords;

    AdministratorAtStart(IdentityService identity, Grants grants, AdminAccount account, Passwords passwords) {
        this.identity = identity;
        this.grants = grants;
        this.account = account;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (noAdministrator()) {
            requireUsableAccount();
            grants.ensure();
            createAdministrator();
        }
    }

    private boolean noAdministrator() {
        return identity.createUserQuery().memberOfGroup(Access.ADMINS.groupId()).count() == 0;
    }

    private void requireUsableAccount() {
        if (!account.given()) {
            throw new AdministratorMissing("Chưa có quản trị viên nào. / No administrator is configured.");
        }
        try {
            passwords.requireGood(account.password(), account.id());
        } catch (Refused refused) {
            throw new AdministratorMissing(refused.getMessage() + " / The administrator's password is too weak.");
        }
    }

    private void createAdministrator() {
        if (identity.createUserQuery().userId(account.id()).count() == 0) {
            User user = identity.newUser(account.id());
            user.setFirstName("Quản trị");
            user.setLastName("hệ thống");
            user.setPassword(account.password());
            identity.saveUser(user);
        }
        identity.createMembership(account.id(), Access.ADMINS.groupId());
    }
}

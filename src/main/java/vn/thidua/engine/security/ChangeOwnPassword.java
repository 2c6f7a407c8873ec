package vn.thidua.engine.security;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.OwnPassword;
import vn.thidua.engine.password.PasswordHashes;
import vn.thidua.shared.Refused;

/** Changes a password as its owner, who proves with the old one that it is not somebody at an unlocked desk. */
@Component
@OnWebEngine
class ChangeOwnPassword implements OwnPassword {

    private final IdentityService identity;
    private final Persons persons;
    private final PasswordHashes hashes;
    private final GuessesInside guesses;
    private final CurrentSession session;

    ChangeOwnPassword(IdentityService identity, Persons persons, PasswordHashes hashes, GuessesInside guesses, CurrentSession session) {
        this.identity = identity;
        this.persons = persons;
        this.hashes = hashes;
        this.guesses = guesses;
        this.session = session;
    }

    @Override
    public void change(String current, String chosen) {
        UserEntity account = account();
        guesses.refuseTooMany(account.getId());
        if (!hashes.match(current, account)) {
            guesses.wrong(account.getId());
            throw Refused.invalid("current", "Mật khẩu hiện tại chưa đúng.");
        }
        if (hashes.match(chosen, account)) {
            throw Refused.invalid("chosen", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        account.setPassword(chosen);
        saveAsOwner(account);
        session.goesOnWith(account);
    }

    private void saveAsOwner(UserEntity account) {
        identity.setAuthenticatedUserId(account.getId());
        try {
            identity.saveUser(account);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public boolean mustBeChangedFirst() {
        return OwnPasswordFirst.isFor(person());
    }

    @Override
    public boolean exists() {
        return account().getPassword() != null;
    }

    private UserEntity account() {
        Authentication person = person();
        return (person == null ? Optional.<UserEntity>empty() : persons.find(person.getName()))
            .orElseThrow(() -> Refused.forbidden("Hãy đăng nhập để đổi mật khẩu."));
    }

    private static Authentication person() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}

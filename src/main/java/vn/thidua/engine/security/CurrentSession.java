package vn.thidua.engine.security;

import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.engine.OnWebEngine;

/** The session of the current request: it outlives a change of the password, under a new id. */
@Component
@OnWebEngine
class CurrentSession {

    private final Persons persons;

    CurrentSession(Persons persons) {
        this.persons = persons;
    }

    void goesOnWith(UserEntity account) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before.getDetails() instanceof SignInDetails details && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            now.getRequest().changeSessionId();
            var context = new SecurityContextImpl(persons.signedIn(account.getId(), details.with(Persons.stamp(account), false)));
            SecurityContextHolder.setContext(context);
            new HttpSessionSecurityContextRepository().saveContext(context, now.getRequest(), now.getResponse());
        }
    }
}

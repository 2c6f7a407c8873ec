package vn.thidua.engine.security;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.engine.SignedInPerson;
import vn.thidua.engine.WebApplication;

/** Reads the signed-in person's name and access from the engine's accounts. */
@Component
@OnWebEngine
class PersonOfTheRequest implements SignedIn {

    private final IdentityService identity;
    private final AuthorizationService authorizationService;
    private final Authorizations authorizations;

    PersonOfTheRequest(IdentityService identity, AuthorizationService authorizationService, Authorizations authorizations) {
        this.identity = identity;
        this.authorizationService = authorizationService;
        this.authorizations = authorizations;
    }

    @Override
    public Optional<SignedInPerson> person() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.ofNullable(identity.createUserQuery().userId(signedIn.getName()).singleResult())
            .map(user -> new SignedInPerson(user.getId(), fullName(user), authorizations.accessOf(user.getId()), applications(user.getId())));
    }

    private Set<WebApplication> applications(String userId) {
        List<String> groupIds = identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        return Arrays.stream(WebApplication.values())
            .filter(application -> authorizationService.isUserAuthorized(userId, groupIds, ACCESS, APPLICATION, application.id()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(WebApplication.class)));
    }

    /** The web applications show first before last name; accounts therefore keep family and middle name as first, as Vietnamese are read. */
    private static String fullName(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName()).filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }
}

package vn.thidua.engine.contract;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.shared.Refused;

/** Calls the engine as the signed-in person, so that it checks what the person may: on our pages it knows nobody and would check nothing. */
@Component
class AsPerson {

    private final IdentityService identity;
    private final CurrentActor actor;

    AsPerson(IdentityService identity, CurrentActor actor) {
        this.identity = identity;
        this.actor = actor;
    }

    /** @throws Refused when nobody has signed in */
    <T> T call(Function<String, T> work) {
        String userId = actor.id();
        if (userId.equals(CurrentActor.ENGINE)) {
            throw Refused.forbidden("Hãy đăng nhập để xem công việc của bạn.");
        }
        Authentication before = identity.getCurrentAuthentication();
        List<String> groups = identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        identity.setAuthentication(userId, groups);
        try {
            return work.apply(userId);
        } finally {
            identity.setAuthentication(before);
        }
    }
}

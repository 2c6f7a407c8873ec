package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisteredAward;
import vn.thidua.shared.Refused;

/** {@code award: <nomination>}: the line of the register of awards. */
@Component
class AwardFacts extends Facts<RegisteredAward> {

    private final AwardRegister register;

    AwardFacts(AwardRegister register) {
        super("award", Map.of("form", RegisteredAward::award, "number", RegisteredAward::decisionNumber,
            "decidedOn", RegisteredAward::decidedOn, "nominee", RegisteredAward::nomineeName,
            "standing", RegisteredAward::standing, "revocation", award -> String.valueOf(award.revocationNumber()),
            "decider", award -> String.valueOf(award.decider())));
        this.register = register;
    }

    @Override
    RegisteredAward find(String key) {
        return register.find(key).orElseThrow(() -> Refused.notFound("Không có trong sổ khen thưởng: " + key + "."));
    }
}

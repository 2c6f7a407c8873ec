package vn.thidua.award.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisteredAward;

@Service
class RegisterReader implements AwardRegister {

    private final RegisterRepository register;

    RegisterReader(RegisterRepository register) {
        this.register = register;
    }

    @Override
    public Optional<RegisteredAward> find(String nominationId) {
        return register.findById(nominationId).map(RegisterEntry::value);
    }

    @Override
    public List<RegisteredAward> of(String movementId) {
        return register.findByMovementIdOrderByDocumentNumberAscNominationIdAsc(movementId).stream().map(RegisterEntry::value).toList();
    }
}

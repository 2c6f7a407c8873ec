package vn.thidua.award;

import java.util.List;
import java.util.Optional;

/** Reads the register of awards: one achievement, one award (LAW Đ5(2)c). */
public interface AwardRegister {

    Optional<RegisteredAward> find(String nominationId);

    List<RegisteredAward> of(String movementId);
}

package vn.thidua.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.initiative.internal.InitiativeRepository;
import vn.thidua.initiative.internal.StoredInitiative;
import vn.thidua.notification.Notices;
import vn.thidua.shared.Refused;

/** Records what became of a round's initiatives, and tells the units. */
@Service
public class SettleInitiatives {

    private final InitiativeRepository initiatives;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    SettleInitiatives(InitiativeRepository initiatives, Notices notices, AuditTrail audit, Clock clock) {
        this.initiatives = initiatives;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused when an initiative of the round has no result, a recognised one no level or a refused one no reason */
    @Transactional
    public void settle(String roundKey, List<Recognition> results) {
        Map<String, Recognition> byId = results.stream().collect(Collectors.toMap(Recognition::initiativeId, Function.identity(),
                (first, second) -> { throw Refused.invalid("results", "Mỗi sáng kiến chỉ ghi kết quả một lần."); }));
        LocalDate today = VietnamTime.dayOf(clock.instant());
        for (StoredInitiative initiative : initiatives.findByRoundKeyOrderByUnitIdAscPositionAsc(roundKey)) {
            Recognition result = byId.remove(initiative.id());
            if (result == null) {
                throw Refused.invalid("results", "Sáng kiến «%s»: chưa ghi kết quả.".formatted(initiative.title()));
            }
            initiative.settle(result, today);
            tell(initiative.view());
        }
        if (!byId.isEmpty()) {
            throw Refused.invalid("results", "Có sáng kiến không thuộc đợt này.");
        }
    }

    private void tell(Initiative initiative) {
        boolean recognised = initiative.status() == InitiativeStatus.RECOGNISED;
        String words = recognised ? "Sáng kiến «%s» được công nhận, %s.".formatted(initiative.dossier().title(), initiative.level().label())
                : "Sáng kiến «%s» không được công nhận. Lý do: %s".formatted(initiative.dossier().title(), initiative.reason());
        notices.inform(initiative.unitId(), initiative.id(), words);
        audit.record(recognised ? "INITIATIVE_RECOGNISED" : "INITIATIVE_NOT_RECOGNISED", initiative.id(), initiative.reason());
    }
}

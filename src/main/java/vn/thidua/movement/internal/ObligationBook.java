package vn.thidua.movement.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.shared.Refused;

@Service
@Transactional
class ObligationBook implements Obligations {

    private final ObligationStore store;
    private final Settlement settlement;
    private final AuditTrail audit;

    ObligationBook(ObligationStore store, Settlement settlement, AuditTrail audit) {
        this.store = store;
        this.settlement = settlement;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Obligation get(String id) {
        return store.require(id).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obligation> ofRound(String roundKey) {
        return store.findByRoundKeyOrderById(roundKey).stream().map(StoredObligation::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obligation> ofUnit(String unitId) {
        return store.findByUnitIdOrderByDueAtAscIdAsc(unitId).stream().map(StoredObligation::view).toList();
    }

    @Override
    public void submitted(String id, Instant at) {
        change(id, obligation -> obligation.submit(at));
    }

    @Override
    public void counted(String id, int given) {
        change(id, obligation -> obligation.count(given));
    }

    @Override
    public void recalled(String id) {
        change(id, StoredObligation::recall);
    }

    @Override
    public void returned(String id) {
        change(id, StoredObligation::giveBack);
    }

    @Override
    public void overdue(String id) {
        change(id, StoredObligation::fallOverdue);
    }

    @Override
    public void accepted(String id) {
        settlement.settle(id, obligation -> {
            obligation.accept();
            return true;
        });
    }

    @Override
    public void missed(String id) {
        settlement.settle(id, StoredObligation::miss);
    }

    @Override
    public void waived(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi lý do miễn.");
        }
        settlement.settle(id, obligation -> {
            obligation.waive(reason.strip());
            return true;
        });
        audit.record("OBLIGATION_WAIVED", id, reason.strip());
    }

    private void change(String id, Consumer<StoredObligation> act) {
        StoredObligation obligation = store.require(id);
        act.accept(obligation);
        store.saveAndFlush(obligation);
    }
}

package vn.thidua.registration.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.registration.IssuerWorks;
import vn.thidua.registration.TrackedWork;

@Service
class StoredIssuerWorks implements IssuerWorks {

    private final IssuerWorkStore store;

    StoredIssuerWorks(IssuerWorkStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TrackedWork> of(String movementId) {
        return store.findByMovementIdOrderByItemNo(movementId).stream().map(StoredIssuerWork::view).toList();
    }
}

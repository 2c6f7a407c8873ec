package vn.thidua.registration.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegisteredObjects;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;

@Service
@Transactional(readOnly = true)
class StoredRegistrations implements Registrations {

    private final RegistrationStore store;

    StoredRegistrations(RegistrationStore store) {
        this.store = store;
    }

    @Override
    public Optional<RegisteredObjects> acceptedOf(String movementId, String unitId) {
        List<StoredRegistration> own = store.findByMovementIdAndUnitIdOrderByObligationId(movementId, unitId);
        List<RegisteredObject> objects = own.stream().flatMap(registration -> registration.acceptedObjects().stream()).toList();
        return own.stream().filter(registration -> !registration.acceptedObjects().isEmpty()).findFirst()
                .map(first -> new RegisteredObjects(first.obligationId(), unitId, objects));
    }

    @Override
    public List<RegisteredTitle> acceptedTitles(String movementId) {
        return store.findByMovementIdOrderByObligationId(movementId).stream().flatMap(registration -> registration.acceptedTitles().stream()).toList();
    }

    @Override
    public int countWorks(String movementId) {
        return store.findByMovementIdOrderByObligationId(movementId).stream().mapToInt(StoredRegistration::countWorks).sum();
    }

    @Override
    public List<Submission> history(String obligationId) {
        return store.findById(obligationId).map(StoredRegistration::history).orElse(List.of());
    }
}

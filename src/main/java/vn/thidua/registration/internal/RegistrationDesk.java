package vn.thidua.registration.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Refused;

/** Finds a registration, changes it and writes it at once, so that of two people acting on it one is told. */
@Component
public class RegistrationDesk {

    private final RegistrationStore store;

    RegistrationDesk(RegistrationStore store) {
        this.store = store;
    }

    public <T> T change(String obligationId, Function<StoredRegistration, T> act) {
        StoredRegistration registration = store.findById(obligationId)
                .orElseThrow(() -> Refused.notFound("Đơn vị chưa gửi bản đăng ký nào."));
        T result = act.apply(registration);
        store.saveAndFlush(registration);
        return result;
    }

    /** The reasons of the returned objects, in one line. */
    public static String reasons(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::isReturn).map(Verdict::reason).collect(Collectors.joining("; "));
    }
}

package vn.thidua.registration.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.registration.DescribeRegistration;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;
import vn.thidua.registration.SubmittedObject;
import vn.thidua.registration.Verdict;

/** What the two forms show in which a unit registers. */
@Component
class RegistrationForm {

    private final DescribeObligation obligations;
    private final DescribeRegistration demands;
    private final Registrations registrations;

    RegistrationForm(DescribeObligation obligations, DescribeRegistration demands, Registrations registrations) {
        this.obligations = obligations;
        this.demands = demands;
        this.registrations = registrations;
    }

    String subject(String obligationId) {
        return obligations.subject(obligationId);
    }

    RegistrationView of(String obligationId) {
        List<Submission> history = registrations.history(obligationId);
        List<RegistrationView.Row> rows = history.isEmpty() ? List.of() : history.get(0).objects().stream().map(RegistrationForm::row).toList();
        return new RegistrationView(obligations.of(obligationId), demands.demandsOf(obligationId), rows,
                history.isEmpty() ? "" : history.get(0).status().label());
    }

    private static RegistrationView.Row row(SubmittedObject object) {
        ObjectEntry entry = object.entry();
        String returned = Stream.of(object.sectorVerdict(), object.receiverVerdict()).filter(v -> v != null && v.isReturn())
                .map(Verdict::reason).findFirst().orElse("");
        return new RegistrationView.Row(entry, returned);
    }
}

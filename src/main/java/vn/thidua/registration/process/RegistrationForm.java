package vn.thidua.registration.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.registration.DescribeRegistration;
import vn.thidua.registration.RegistrationDemands;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;
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
        ObligationFacts facts = obligations.of(obligationId);
        RegistrationDemands plan = demands.demandsOf(obligationId);
        if (history.isEmpty()) {
            return new RegistrationView(facts, plan, List.of(), null, List.of(), "");
        }
        Submission last = history.get(0);
        return new RegistrationView(facts, plan,
                last.objects().stream().map(object -> new RegistrationView.Row(object.entry(), returned(object.sectorVerdict(), object.receiverVerdict()))).toList(),
                last.pledge() == null ? null
                        : new RegistrationView.Pledge(last.pledge().entry(), returned(last.pledge().sectorVerdict(), last.pledge().receiverVerdict())),
                last.titles().stream().map(row -> new RegistrationView.TitleRow(row.title().entry(), returned(row.sectorVerdict(), row.receiverVerdict()))).toList(),
                status(last, plan));
    }

    private static String status(Submission last, RegistrationDemands plan) {
        int missing = plan.min() - last.objects().size();
        return last.status() != RegistrationStatus.INCOMPLETE ? last.status().label()
                : "Đã đăng ký %02d, còn thiếu %02d/%02d; được bổ sung đến hết thời hạn".formatted(last.objects().size(), missing, plan.min());
    }

    private static String returned(Verdict sector, Verdict receiver) {
        return Stream.of(sector, receiver).filter(v -> v != null && v.isReturn()).map(Verdict::reason).findFirst().orElse("");
    }
}

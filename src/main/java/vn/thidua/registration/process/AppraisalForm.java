package vn.thidua.registration.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.registration.DescribeRegistration;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegistrationDemands;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;
import vn.thidua.registration.SubmittedObject;
import vn.thidua.registration.Verdict;
import vn.thidua.shared.Refused;

/** What the two forms show in which registrations are judged. */
@Component
class AppraisalForm {

    private final DescribeObligation obligations;
    private final DescribeRegistration demands;
    private final Registrations registrations;

    AppraisalForm(DescribeObligation obligations, DescribeRegistration demands, Registrations registrations) {
        this.obligations = obligations;
        this.demands = demands;
        this.registrations = registrations;
    }

    String subject(String obligationId) {
        return obligations.subject(obligationId);
    }

    AppraisalView of(String obligationId) {
        List<Submission> history = registrations.history(obligationId);
        if (history.isEmpty()) {
            throw Refused.conflict("Đơn vị chưa gửi bản đăng ký nào.");
        }
        Submission current = history.get(0);
        RegistrationDemands plan = demands.demandsOf(obligationId);
        String submitted = "lần %d, ngày %s".formatted(current.no(), VietnamTime.date(VietnamTime.dayOf(current.submittedAt())));
        return new AppraisalView(obligations.of(obligationId), plan.quality(), submitted, current.late(), current.latenessReason(),
                current.objects().stream().map(object -> row(object, plan)).toList(),
                history.stream().skip(1).flatMap(AppraisalForm::returned).toList());
    }

    private static AppraisalView.Row row(SubmittedObject object, RegistrationDemands plan) {
        ObjectEntry entry = object.entry();
        String time = "%s – %s".formatted(VietnamTime.date(entry.startsOn()), VietnamTime.date(entry.finishesOn()));
        return new AppraisalView.Row(object.id(), label(plan.types(), entry.type()), entry.name(), label(plan.fields(), entry.field()), entry.target(),
                time, entry.difficulty(), object.hint(), object.sectorVerdict() == null ? "" : object.sectorVerdict().reason());
    }

    private static Stream<AppraisalView.Earlier> returned(Submission turn) {
        return turn.objects().stream().flatMap(object -> Stream.of(object.sectorVerdict(), object.receiverVerdict())
                .filter(verdict -> verdict != null && verdict.isReturn())
                .map(Verdict::reason)
                .map(reason -> new AppraisalView.Earlier(turn.no(), object.entry().name(), reason)));
    }

    private static String label(List<Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}

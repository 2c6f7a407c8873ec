package vn.thidua.registration.process;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.registration.DescribeRegistration;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.RegistrationDemands;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;
import vn.thidua.registration.SubmittedObject;
import vn.thidua.registration.SubmittedPledge;
import vn.thidua.registration.SubmittedTitle;
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
                current.objects().stream().map(object -> row(object, plan)).toList(), pledge(current.pledge()),
                current.titles().stream().map(AppraisalForm::title).toList(),
                history.stream().skip(1).flatMap(AppraisalForm::returned).toList());
    }

    private static AppraisalView.Row row(SubmittedObject object, RegistrationDemands plan) {
        ObjectEntry entry = object.entry();
        String time = "%s – %s".formatted(VietnamTime.date(entry.startsOn()), VietnamTime.date(entry.finishesOn()));
        return new AppraisalView.Row(object.id(), label(plan.types(), entry.type()), entry.name(), label(plan.fields(), entry.field()), entry.target(),
                time, entry.difficulty(), object.hint(), remark(object.sectorVerdict()));
    }

    private static AppraisalView.Pledge pledge(SubmittedPledge pledge) {
        return pledge == null ? null : new AppraisalView.Pledge(pledge.id(), pledge.entry().content(),
                "ngày %s, %s".formatted(VietnamTime.date(pledge.entry().signedOn()), pledge.entry().signedBy()), remark(pledge.sectorVerdict()));
    }

    private static AppraisalView.TitleRow title(SubmittedTitle row) {
        RegisteredTitle title = row.title();
        return new AppraisalView.TitleRow(title.id(), title.kind().label(), title.name(), title.position(), title.titleLabel(), title.formLabel(),
                remark(row.sectorVerdict()));
    }

    private static Stream<AppraisalView.Earlier> returned(Submission turn) {
        Stream<AppraisalView.Earlier> objects = turn.objects().stream().flatMap(object ->
                returned(turn, object.entry().name(), object.sectorVerdict(), object.receiverVerdict()));
        Stream<AppraisalView.Earlier> pledge = Stream.ofNullable(turn.pledge()).flatMap(one ->
                returned(turn, "Giao ước thi đua", one.sectorVerdict(), one.receiverVerdict()));
        Stream<AppraisalView.Earlier> titles = turn.titles().stream().flatMap(row ->
                returned(turn, row.title().name(), row.sectorVerdict(), row.receiverVerdict()));
        return Stream.of(pledge, objects, titles).flatMap(Function.identity());
    }

    private static Stream<AppraisalView.Earlier> returned(Submission turn, String name, Verdict... verdicts) {
        return Stream.of(verdicts).filter(verdict -> verdict != null && verdict.isReturn()).map(Verdict::reason)
                .map(reason -> new AppraisalView.Earlier(turn.no(), name, reason));
    }

    private static String remark(Verdict verdict) {
        return verdict == null ? "" : verdict.reason();
    }

    private static String label(List<Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}

package vn.thidua.registration.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Round;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.registration.Submission;
import vn.thidua.registration.SubmittedPledge;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;

/** The lines of one unit in a consolidated table, one per work or row, and one without either where the unit has handed in nothing. */
@Component
public class RoundLines {

    private final Registrations registrations;
    private final DescribeObligation describe;
    private final PlanDemands demands;

    RoundLines(Registrations registrations, DescribeObligation describe, PlanDemands demands) {
        this.registrations = registrations;
        this.describe = describe;
        this.demands = demands;
    }

    public List<List<Object>> of(Round round, Obligation obligation) {
        List<Object> unit = List.of(describe.subject(obligation.id()), obligation.status().label(),
                obligation.submittedAt() == null ? "" : VietnamTime.date(VietnamTime.dayOf(obligation.submittedAt())), note(obligation));
        int more = RoundColumns.of(round.kind()).headings().size() - unit.size() - 1;
        List<List<Object>> contents = contents(round, obligation);
        return (contents.isEmpty() ? List.of(Collections.<Object>nCopies(more, "")) : contents).stream().map(content -> {
            List<Object> line = new ArrayList<>(unit);
            line.addAll(content);
            return line;
        }).toList();
    }

    private static String note(Obligation obligation) {
        if (obligation.submittedAt() == null) {
            return obligation.demanded() > 1 && obligation.missing() > 0 ? "thiếu %02d/%02d".formatted(obligation.missing(), obligation.demanded()) : "";
        }
        return obligation.late() ? "quá hạn" : "đúng hạn";
    }

    private List<List<Object>> contents(Round round, Obligation obligation) {
        List<Submission> history = registrations.history(obligation.id());
        if (history.isEmpty() || history.get(0).status() == RegistrationStatus.RETURNED || history.get(0).status() == RegistrationStatus.RECALLED) {
            return List.of();
        }
        Submission current = history.get(0);
        return switch (round.kind()) {
            case REGISTRATION -> current.objects().stream().map(object -> object.entry()).map(work -> List.<Object>of(
                    demands.works(obligation).types().getOrDefault(work.type(), work.type()), work.name(),
                    demands.works(obligation).fields().getOrDefault(work.field(), work.field()), work.target(),
                    VietnamTime.date(work.startsOn()) + " – " + VietnamTime.date(work.finishesOn()))).toList();
            case PLEDGE -> current.pledge() == null ? List.of() : List.of(pledge(current.pledge()));
            case TITLE_REGISTRATION -> titles(obligation, current);
            default -> List.of();
        };
    }

    private static List<Object> pledge(SubmittedPledge pledge) {
        return List.of(pledge.entry().content(), VietnamTime.date(pledge.entry().signedOn()), pledge.entry().signedBy());
    }

    private List<List<Object>> titles(Obligation obligation, Submission current) {
        RulePack law = demands.law(obligation);
        return current.titles().stream().map(row -> row.title()).map(row -> List.<Object>of(row.kind().label(), row.name(), row.position(), row.titleLabel(),
                row.formLabel(), decider(row, law))).toList();
    }

    private static String decider(RegisteredTitle row, RulePack law) {
        if (row.title() == null) {
            return row.decider().label();
        }
        return law.deciders(row.title().name()).stream().map(RuleValue::value).map(level -> level.label()).distinct().collect(Collectors.joining(" hoặc "));
    }
}

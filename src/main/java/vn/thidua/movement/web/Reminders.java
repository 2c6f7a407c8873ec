package vn.thidua.movement.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.RoundFacts;
import vn.thidua.movement.UrgeUnits;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** How often the units of a round have been reminded, beside how they stand. */
@Component
class Reminders {

    private final Obligations obligations;
    private final Notices notices;
    private final UrgeUnits urge;

    Reminders(Obligations obligations, Notices notices, UrgeUnits urge) {
        this.obligations = obligations;
        this.notices = notices;
        this.urge = urge;
    }

    /**
     * One unit of the page.
     *
     * @param owes     whether the unit still has to act and so can be urged
     * @param accepted whether the receiver has accepted what came and may take that back
     * @param reminded how often and when last, empty when never
     */
    record Line(String unitId, RoundFacts.UnitLine facts, boolean owes, boolean accepted, String reminded) {
    }

    boolean mayUrge(Movement movement) {
        return urge.mayUrge(movement);
    }

    List<Line> beside(String roundKey, RoundFacts facts) {
        Map<String, Obligation> byId = obligations.ofRound(roundKey).stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        return facts.units().stream().map(unit -> new Line(byId.get(unit.obligationId()).unitId(), unit,
                byId.get(unit.obligationId()).status().isAwaited(), byId.get(unit.obligationId()).status() == ObligationStatus.ACCEPTED, reminded(unit.obligationId()))).toList();
    }

    private String reminded(String obligationId) {
        List<Notice> sent = notices.about(obligationId).stream().filter(notice -> notice.kind() == NoticeKind.REMINDER).toList();
        return sent.isEmpty() ? "" : "%d lần, lần cuối %s".formatted(sent.size(), VietnamTime.date(VietnamTime.dayOf(sent.get(0).sentAt())));
    }
}

package vn.thidua.movement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.Deadline;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.deadline.DueRule;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.internal.ExtensionStore;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredExtension;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.movement.internal.Timetable;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The issuer's chair gives all units of a round more time; what was missed is open again. */
@Service
public class ExtendDeadline {

    private final RoundStore rounds;
    private final MovementStore movements;
    private final ExtensionStore extensions;
    private final Timetable timetable;
    private final Deadlines deadlines;
    private final BusinessCalendar calendar;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    ExtendDeadline(RoundStore rounds, MovementStore movements, ExtensionStore extensions, Timetable timetable, Deadlines deadlines,
                   BusinessCalendar calendar, People people, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.movements = movements;
        this.extensions = extensions;
        this.timetable = timetable;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param newDate last valid day (Vietnam), later than the present one and not in the past
     * @throws Refused when the person is not the issuer's chair, the reason is missing, the day is not later, or the round is consolidated
     */
    @Transactional
    public void extend(String roundKey, LocalDate newDate, String reason) {
        StoredRound round = rounds.lock(roundKey);
        StoredMovement movement = movements.require(round.movementId());
        if (!people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.view().issuerUnitId())) {
            throw Refused.forbidden("Chỉ Chủ tịch cơ quan ban hành được gia hạn.");
        }
        if (round.dueAt() == null) {
            throw Refused.conflict("Đợt «" + round.title() + "» chưa được ấn định ngày, chưa có gì để gia hạn.");
        }
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi lý do gia hạn.");
        }
        if (newDate == null || newDate.isBefore(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("newDate", "Thời hạn mới phải từ hôm nay trở đi.");
        }
        Deadline deadline = deadlines.resolve(DueRule.untilEndOf(newDate), new DeadlinePolicy(movement.rollOver()));
        Deadline.Reminders reminders = deadline.reminders(clock.instant(), calendar);
        extensions.save(new StoredExtension(roundKey, round.dueAt(), deadline.lastValidInstant(), reason.strip(), actor.id(), clock.instant()));
        Instant oldDue = round.dueAt();
        String oldDay = VietnamTime.date(VietnamTime.dayOf(oldDue.minusMillis(1)));
        round.extendTo(deadline.lastValidInstant(), words(round, newDate), reminders.first(), reminders.second());
        rounds.saveAndFlush(round);
        timetable.follow(round, oldDue);
        audit.record("DEADLINE_EXTENDED", roundKey, "Từ hết ngày %s đến hết ngày %s: %s".formatted(oldDay, VietnamTime.date(newDate), reason.strip()));
    }

    private static String words(StoredRound round, LocalDate newDate) {
        return round.dueWords().replaceFirst(" \\(gia hạn đến hết ngày .*\\)$", "") + " (gia hạn đến hết ngày " + VietnamTime.date(newDate) + ")";
    }
}

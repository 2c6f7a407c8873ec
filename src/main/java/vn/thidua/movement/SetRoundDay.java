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
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The advisory body says on which day the event falls that a round is tied to; until then the round waits (S0-26 «gắn với đánh giá tổng kết thi đua cuối năm»). */
@Service
public class SetRoundDay {

    private final RoundStore rounds;
    private final MovementStore movements;
    private final Deadlines deadlines;
    private final BusinessCalendar calendar;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    SetRoundDay(RoundStore rounds, MovementStore movements, Deadlines deadlines, BusinessCalendar calendar, People people, CurrentActor actor,
                AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.movements = movements;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param day    last valid day (Vietnam), today or later
     * @param reason what the day is taken from, e.g. the invitation to the event
     * @throws Refused when the person is not of the advisory body, the reason is missing, the day is over, or the round has a day already
     */
    @Transactional
    public void set(String roundKey, LocalDate day, String reason) {
        StoredRound round = rounds.lock(roundKey);
        StoredMovement movement = movements.require(round.movementId());
        if (!people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.view().advisoryUnitId())) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu được ấn định ngày của đợt.");
        }
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi căn cứ ấn định ngày.");
        }
        if (day == null || day.isBefore(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("day", "Ngày ấn định phải từ hôm nay trở đi.");
        }
        Deadline deadline = deadlines.resolve(DueRule.untilEndOf(day), new DeadlinePolicy(movement.rollOver()));
        Instant opens = round.opensAt().isAfter(deadline.lastValidInstant()) ? clock.instant() : round.opensAt();
        Deadline.Reminders reminders = deadline.reminders(opens, calendar);
        round.date(deadline.lastValidInstant(), round.dueWords() + " (ngày " + VietnamTime.date(day) + ")", opens, reminders.first(), reminders.second());
        rounds.saveAndFlush(round);
        audit.record("ROUND_DAY_SET", roundKey, VietnamTime.date(day) + ": " + reason.strip());
    }
}

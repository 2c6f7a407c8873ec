package vn.thidua.movement;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.notification.Notices;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The advisory body urges many units at once to do what they still owe (S0-31, S3-14 «theo dõi, đôn đốc»); what was said is kept. */
@Service
public class UrgeUnits {

    private static final int LONGEST = 1000;

    private final Rounds rounds;
    private final Movements movements;
    private final Obligations obligations;
    private final Notices notices;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    UrgeUnits(Rounds rounds, Movements movements, Obligations obligations, Notices notices, People people, CurrentActor actor, AuditTrail audit,
              Clock clock) {
        this.rounds = rounds;
        this.movements = movements;
        this.obligations = obligations;
        this.notices = notices;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person works for the movement's advisory body. */
    public boolean mayUrge(Movement movement) {
        return people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.advisoryUnitId());
    }

    /**
     * @param unitIds whom to urge; of these only units that still owe are
     * @param words   what is said besides what is owed and by when; may be empty
     * @return how many were urged
     * @throws Refused when the person may not, or none of the units owes anything
     */
    @Transactional
    public int urge(String roundKey, Set<String> unitIds, String words) {
        Round round = rounds.get(roundKey);
        if (!mayUrge(movements.get(round.movementId()))) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu của phong trào được đôn đốc các đơn vị.");
        }
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) {
            throw Refused.invalid("words", "«Nội dung đôn đốc»: tối đa " + LONGEST + " ký tự.");
        }
        List<Obligation> owing = obligations.ofRound(roundKey).stream()
                .filter(obligation -> unitIds.contains(obligation.unitId()) && obligation.status().isAwaited()).toList();
        if (owing.isEmpty()) {
            throw Refused.conflict("Không có đơn vị nào trong số đã chọn còn phải nộp.");
        }
        owing.forEach(obligation -> notices.remind(obligation.unitId(), obligation.id(), text(round, obligation, said)));
        audit.record("UNITS_URGED", roundKey, "%d đơn vị%s".formatted(owing.size(), said.isEmpty() ? "" : ": " + said));
        return owing.size();
    }

    private String text(Round round, Obligation obligation, String said) {
        String due = obligation.dueAt() == null ? "" : ", hạn đến hết ngày " + VietnamTime.date(VietnamTime.dayOf(obligation.dueAt().minusMillis(1)));
        return "Đôn đốc ngày %s: «%s»%s.%s".formatted(VietnamTime.date(VietnamTime.dayOf(clock.instant())), round.title(), due,
                said.isEmpty() ? "" : " " + said);
    }
}

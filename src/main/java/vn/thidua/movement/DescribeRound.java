package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.internal.ObligationStore;
import vn.thidua.movement.internal.StoredObligation;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Puts the state of a round into words and numbers. */
@Service
public class DescribeRound {

    private final Rounds rounds;
    private final ObligationStore obligations;
    private final Movements movements;
    private final Units units;

    DescribeRound(Rounds rounds, ObligationStore obligations, Movements movements, Units units) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.movements = movements;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public RoundFacts of(String roundKey) {
        Round round = rounds.get(roundKey);
        List<StoredObligation> all = obligations.findByRoundKeyOrderById(roundKey);
        return new RoundFacts(DescribeObligation.titleOf(movements.get(round.movementId())), round.title(), due(round), all.size(),
                (int) all.stream().filter(o -> o.status() == ObligationStatus.ACCEPTED).count(),
                (int) all.stream().filter(StoredObligation::late).count(),
                (int) all.stream().filter(o -> o.status() == ObligationStatus.SUBMITTED).count(),
                (int) all.stream().filter(o -> o.status().isAwaited() || o.status() == ObligationStatus.MISSED).count(),
                (int) all.stream().filter(o -> o.status() == ObligationStatus.WAIVED).count(),
                all.stream().map(this::line).toList());
    }

    /** The round's title, as a task list names its tasks. */
    @Transactional(readOnly = true)
    public String subject(String roundKey) {
        return rounds.get(roundKey).title();
    }

    private static String due(Round round) {
        if (round.dueAt() == null) {
            return round.dueWords() + " (chưa ấn định ngày)";
        }
        LocalDate last = VietnamTime.dayOf(round.dueAt().minusMillis(1));
        return "%s, đến 24:00 %s %s".formatted(round.dueWords(), VietnamTime.weekday(last), VietnamTime.date(last));
    }

    private RoundFacts.UnitLine line(StoredObligation stored) {
        Obligation obligation = stored.view();
        String unit = units.find(obligation.unitId()).map(Unit::name).orElse(obligation.unitId());
        String submitted = obligation.submittedAt() == null ? "" : VietnamTime.date(VietnamTime.dayOf(obligation.submittedAt()));
        return new RoundFacts.UnitLine(obligation.id(), unit, obligation.status().label(), submitted,
                stored.waiverReason() == null ? note(obligation) : stored.waiverReason(),
                obligation.status().isAwaited() || obligation.status() == ObligationStatus.MISSED);
    }

    private static String note(Obligation obligation) {
        boolean partly = !obligation.status().isSettled() || obligation.status() == ObligationStatus.MISSED;
        String missing = partly && obligation.demanded() > 1 && obligation.missing() > 0
                ? "thiếu %02d/%02d".formatted(obligation.missing(), obligation.demanded()) : "";
        return Stream.of(obligation.late() ? "quá hạn" : "", missing).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}

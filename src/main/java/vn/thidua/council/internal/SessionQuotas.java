package vn.thidua.council.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.Ceiling;
import vn.thidua.council.Ceilings;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.shared.Refused;

/** Keeps a session's advice within the plan's quotas, together with the other sessions of the span (SC-10). */
@Component
public class SessionQuotas {

    private final Ceilings ceilings;
    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final Explanations explanations;
    private final Clock clock;

    SessionQuotas(Ceilings ceilings, SessionRepository sessions, AgendaRepository agenda, Explanations explanations, Clock clock) {
        this.ceilings = ceilings;
        this.sessions = sessions;
        this.agenda = agenda;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** To be called before anything else: two sessions that share a quota are counted one after the other. */
    public void lock(String sessionId) {
        sessions.findPlaceById(sessionId).filter(place -> !ceilings.of(place.getMovementId(), place.getAwardKey()).isEmpty())
                .ifPresent(place -> sessions.lockMovement(place.getMovementId()));
    }

    /** Brings what the vote recommends down to the ceilings. */
    public void cut(Session session, List<Judged> cases) {
        of(session).forEach(ceiling -> {
            QuotaCut cut = new QuotaCut(ceiling, taken(session, ceiling), session.regulation().tieRule());
            cut.apply(cases).forEach(one -> keep(cut, one));
        });
    }

    /** @throws Refused when the chair's word on equal votes would exceed a ceiling */
    public void check(Session session, List<AgendaCase> cases) {
        for (Ceiling ceiling : of(session)) {
            long here = recommended(cases, ceiling);
            int taken = taken(session, ceiling);
            if (here > 0 && here + taken > ceiling.max()) {
                throw Refused.invalid("tieBreaks", "Quá chỉ tiêu %s: phiên họp này đề nghị %d, phiên khác đã đề nghị %d."
                        .formatted(ceiling.words(), here, taken));
            }
        }
    }

    private List<Ceiling> of(Session session) {
        return ceilings.of(session.movementId(), session.awardKey());
    }

    private int taken(Session session, Ceiling ceiling) {
        return (int) sessions.findByMovementIdAndIdNot(session.movementId(), session.id()).stream()
                .filter(other -> ceiling.covers(other.awardKey()))
                .mapToLong(other -> recommended(agenda.findBySessionIdOrderByPosition(other.id()), ceiling)).sum();
    }

    private static long recommended(List<AgendaCase> cases, Ceiling ceiling) {
        return cases.stream().filter(item -> item.kind() == ceiling.nominee() && item.outcome() == Outcome.RECOMMENDED).count();
    }

    private void keep(QuotaCut cut, Judged one) {
        explanations.keep(new Explanation(one.item().nominationId(), "COUNCIL_QUOTA",
                Map.of("max", cut.ceiling().max(), "span", cut.ceiling().span(), "taken", cut.taken(), "agree", one.agree(), "base", one.base()),
                cut.ceiling().source(), VietnamTime.dayOf(clock.instant()), one.verdict().outcome() == Outcome.RECOMMENDED,
                one.verdict().sentence()));
    }
}

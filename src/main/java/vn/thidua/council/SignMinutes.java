package vn.thidua.council;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.MinutesText;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionQuotas;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.council.internal.Tally;
import vn.thidua.council.internal.TallyRepository;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The council's chair decides ties where the regulation says so, and signs the minutes; the advice is then final. */
@Service
public class SignMinutes {

    private final Sittings sittings;
    private final TallyRepository tallies;
    private final SessionQuotas quotas;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignMinutes(Sittings sittings, TallyRepository tallies, SessionQuotas quotas, People people, AuditTrail audit,
                ApplicationEventPublisher events, Clock clock) {
        this.sittings = sittings;
        this.tallies = tallies;
        this.quotas = quotas;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused when the signer does not chair the council, a tie is left undecided, a word on one exceeds a quota, or a case that is
     *                 not recommended was to be proposed upward
     */
    @Transactional
    public void sign(String sessionId, String signerId, List<TieBreak> tieBreaks) {
        quotas.lock(sessionId);
        Sitting sitting = sittings.locked(sessionId);
        Session session = sitting.session();
        if (!people.has(signerId, FunctionalRole.COUNCIL_CHAIR, session.issuerUnitId())) {
            throw Refused.forbidden("Chỉ Chủ tịch Hội đồng được ký biên bản.");
        }
        decideTies(sitting, tieBreaks);
        quotas.check(session, sitting.agenda());
        requireRecommended(sitting);
        Map<String, Tally> counted = tallies.findBySessionIdAndSitting(sessionId, session.sitting()).stream()
                .collect(Collectors.toMap(Tally::nominationId, Function.identity()));
        session.sign(MinutesText.voted(sitting, counted), signerId, clock.instant());
        int recommended = (int) sitting.agenda().stream().filter(item -> item.outcome() == Outcome.RECOMMENDED).count();
        audit.record("COUNCIL_MINUTES_SIGNED", sessionId, "%d trên %d trường hợp được %s.".formatted(recommended,
                sitting.agenda().size(), session.purpose().verb(true)));
        events.publishEvent(new MinutesSigned(sessionId, session.awardKey(), recommended, sitting.agenda().size() - recommended));
    }

    private void decideTies(Sitting sitting, List<TieBreak> tieBreaks) {
        Map<String, TieBreak> byCase = new HashMap<>();
        tieBreaks.forEach(tieBreak -> byCase.put(tieBreak.nominationId(), tieBreak));
        for (AgendaCase item : sitting.agenda()) {
            TieBreak tieBreak = byCase.remove(item.nominationId());
            if (tieBreak != null) {
                requireReason(tieBreak, item);
                item.breakTie(tieBreak.recommend(), tieBreak.reason(), sitting.session().purpose());
                audit.record("COUNCIL_TIE_DECIDED", item.nominationId(), tieBreak.reason());
            } else if (item.outcome() == Outcome.TIED) {
                throw Refused.invalid("tieBreaks", "Trường hợp «%s» có số phiếu bằng nhau: Chủ tịch Hội đồng phải quyết định."
                        .formatted(item.title()));
            }
        }
        if (!byCase.isEmpty()) {
            throw Refused.invalid("tieBreaks", "Có trường hợp không thuộc phiên họp.");
        }
    }

    private static void requireRecommended(Sitting sitting) {
        sitting.agenda().stream().filter(item -> item.isProposedUpward() && !item.isRecommended()).findFirst().ifPresent(item -> {
            throw Refused.invalid("proposedUpward", "«%s» không được Hội đồng đề nghị khen thưởng nên không thể đề xuất trình cấp trên."
                    .formatted(item.title()));
        });
    }

    private static void requireReason(TieBreak tieBreak, AgendaCase item) {
        if (tieBreak.reason() == null || tieBreak.reason().isBlank()) {
            throw Refused.invalid("tieBreaks", "Cần nêu lý do quyết định trường hợp «%s».".formatted(item.title()));
        }
    }
}

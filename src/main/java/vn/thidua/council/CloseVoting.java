package vn.thidua.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.CaseRule;
import vn.thidua.council.internal.CollectiveTitles;
import vn.thidua.council.internal.Counts;
import vn.thidua.council.internal.Judged;
import vn.thidua.council.internal.MinutesText;
import vn.thidua.council.internal.Regulations;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionQuotas;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.council.internal.Tally;
import vn.thidua.council.internal.TallyRepository;
import vn.thidua.council.internal.Threshold;
import vn.thidua.council.internal.Voted;
import vn.thidua.council.internal.VotedRepository;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/**
 * Ends the vote, takes back the ballots that were not cast, counts each case by the share that its award demands, keeps to the quotas, and
 * drafts the minutes.
 */
@Service
public class CloseVoting {

    private final Sittings sittings;
    private final TallyRepository tallies;
    private final VotedRepository voted;
    private final Regulations regulations;
    private final SessionQuotas quotas;
    private final CollectiveTitles collectives;
    private final Processes processes;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final Clock clock;

    CloseVoting(Sittings sittings, TallyRepository tallies, VotedRepository voted, Regulations regulations, SessionQuotas quotas,
                CollectiveTitles collectives, Processes processes, Explanations explanations, AuditTrail audit, Clock clock) {
        this.sittings = sittings;
        this.tallies = tallies;
        this.voted = voted;
        this.regulations = regulations;
        this.quotas = quotas;
        this.collectives = collectives;
        this.processes = processes;
        this.explanations = explanations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void close(String sessionId) {
        quotas.lock(sessionId);
        Sitting sitting = sittings.locked(sessionId);
        Session session = sitting.session();
        Map<String, Tally> counted = tallies.findBySessionIdAndSitting(sessionId, session.sitting()).stream()
                .collect(Collectors.toMap(Tally::nominationId, Function.identity()));
        List<Judged> judged = sitting.agenda().stream().map(item -> judge(sitting, item, counted.get(item.nominationId()).counts())).toList();
        quotas.cut(session, judged);
        collectives.refuse(judged);
        judged.forEach(one -> one.item().judged(one.verdict()));
        session.tallied(MinutesText.voted(sitting, counted));
        sitting.voters().stream().filter(seat -> !voted.existsById(seat.ballotKey()))
                .forEach(seat -> processes.correlate("thidua.voting.closed", seat.ballotKey(), Map.of()));
        audit.record("COUNCIL_VOTING_CLOSED", sessionId, "Phiên họp lần %d: đã kiểm phiếu.".formatted(session.sitting()));
    }

    private Judged judge(Sitting sitting, AgendaCase item, Counts counts) {
        Session session = sitting.session();
        int all = sitting.entitled(item, false);
        int present = sitting.entitled(item, true);
        CaseRule rule = regulations.ofCase(session, item);
        Threshold.Verdict verdict = new Threshold(rule.regulation(), session.purpose(), rule.law()).judge(counts, all, present);
        explanations.keep(new Explanation(item.nominationId(), "COUNCIL_THRESHOLD",
                Map.of("agree", counts.agree(), "disagree", counts.disagree(), "abstain", counts.abstain(), "base", verdict.base(),
                        "entitled", all, "entitledPresent", present, "threshold", rule.regulation().threshold().toString(),
                        "sitting", session.sitting(), "award", item.award() == null ? "" : item.award().name()),
                rule.source(), VietnamTime.dayOf(clock.instant()), verdict.outcome() == Threshold.Outcome.RECOMMENDED,
                verdict.sentence()));
        return new Judged(item, counts.agree(), verdict);
    }
}

package vn.thidua.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.council.SessionStatus;

@Service
class SignedResults implements CouncilResults {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final TallyRepository tallies;

    SignedResults(SessionRepository sessions, AgendaRepository agenda, TallyRepository tallies) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.tallies = tallies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CouncilResult> of(String awardKey) {
        return signed(awardKey).flatMap(this::results).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> proposedUpward(String awardKey) {
        return signed(awardKey).flatMap(session -> agenda.findBySessionIdOrderByPosition(session.id()).stream())
                .filter(AgendaCase::isProposedUpward).map(AgendaCase::nominationId).collect(Collectors.toSet());
    }

    private Stream<Session> signed(String awardKey) {
        return sessions.findByAwardKey(awardKey).stream().filter(session -> session.status() == SessionStatus.SIGNED);
    }

    private Stream<CouncilResult> results(Session session) {
        Map<String, Counts> counted = tallies.findBySessionIdAndSitting(session.id(), session.sitting()).stream()
                .collect(Collectors.toMap(Tally::nominationId, Tally::counts, (first, second) -> first));
        return agenda.findBySessionIdOrderByPosition(session.id()).stream()
                .map(item -> result(session, item, counted.get(item.nominationId())));
    }

    private static CouncilResult result(Session session, AgendaCase item, Counts counts) {
        return new CouncilResult(session.id(), session.sitting(), item.nominationId(), counts.agree(), counts.disagree(), counts.abstain(),
                item.base(), item.outcome() == Threshold.Outcome.RECOMMENDED, item.sentence());
    }
}

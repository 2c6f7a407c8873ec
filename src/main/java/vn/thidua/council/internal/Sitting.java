package vn.thidua.council.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One sitting read whole: its session, agenda, seats and recusals. */
public record Sitting(Session session, List<AgendaCase> agenda, List<Seat> seats, List<Recusal> recusals) {

    public List<Seat> present() {
        return seats.stream().filter(Seat::isPresent).toList();
    }

    /** The cases a member may vote on, in the order of the agenda. */
    public List<AgendaCase> votableBy(Seat seat) {
        Set<String> excluded = recusedCases().getOrDefault(seat.ballotKey(), Set.of());
        return agenda.stream().filter(agendaCase -> !excluded.contains(agendaCase.nominationId())).toList();
    }

    /** Present members who may vote on at least one case. */
    public List<Seat> voters() {
        return present().stream().filter(seat -> !votableBy(seat).isEmpty()).toList();
    }

    /** How many members, or of those present, may vote on the case. */
    public int entitled(AgendaCase agendaCase, boolean presentOnly) {
        return (int) seats.stream().filter(seat -> !presentOnly || seat.isPresent())
                .filter(seat -> votableBy(seat).contains(agendaCase)).count();
    }

    private Map<String, Set<String>> recusedCases() {
        Map<String, Set<String>> cases = new HashMap<>();
        recusals.forEach(recusal -> cases.computeIfAbsent(recusal.ballotKey(), key -> new HashSet<>()).add(recusal.nominationId()));
        return cases;
    }
}

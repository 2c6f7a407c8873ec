package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.Quorum;
import vn.thidua.council.internal.Recusal;
import vn.thidua.council.internal.RecusalRepository;
import vn.thidua.council.internal.RecusalRule;
import vn.thidua.council.internal.Seat;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.shared.Refused;

/** Records who came and who stays out of which case, and says whether the sitting has its quorum. */
@Service
public class RecordAttendance {

    private final Sittings sittings;
    private final RecusalRepository recusals;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final Clock clock;

    RecordAttendance(Sittings sittings, RecusalRepository recusals, Explanations explanations, AuditTrail audit, Clock clock) {
        this.sittings = sittings;
        this.recusals = recusals;
        this.explanations = explanations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Recusals that the regulation demands are added without being asked for.
     *
     * @param votingEndsAt when the vote ends if the quorum is met
     * @return whether the sitting is quorate; the vote is then open
     */
    @Transactional
    public boolean record(String sessionId, List<Attendance> attendance, List<RecusalRequest> requested, Instant votingEndsAt) {
        Sitting sitting = sittings.locked(sessionId);
        Session session = sitting.session();
        markPresence(sitting, attendance);
        Quorum quorum = Quorum.of(session.regulation(), sitting.seats().size(), sitting.present().size());
        explain(session, quorum);
        audit.record("COUNCIL_ATTENDANCE_RECORDED", sessionId, quorum.sentence());
        if (quorum.met()) {
            recuse(sitting, requested);
            session.openVoting(votingEndsAt, clock.instant());
        }
        return quorum.met();
    }

    private static void markPresence(Sitting sitting, List<Attendance> attendance) {
        Map<String, Attendance> byMember = attendance.stream().collect(Collectors.toMap(Attendance::memberId, Function.identity(),
                (first, second) -> { throw Refused.invalid("attendance", "Mỗi thành viên chỉ được ghi một lần."); }));
        for (Seat seat : sitting.seats()) {
            Attendance one = byMember.remove(seat.memberId());
            if (one == null) {
                throw Refused.invalid("attendance", "Chưa ghi %s có mặt hay vắng mặt.".formatted(seat.memberName()));
            }
            seat.attend(one.present(), one.absenceReason());
        }
        if (!byMember.isEmpty()) {
            throw Refused.invalid("attendance", "Người không thuộc Hội đồng: " + String.join(", ", byMember.keySet()) + ".");
        }
    }

    private void recuse(Sitting sitting, List<RecusalRequest> requested) {
        List<RecusalRequest> open = new ArrayList<>(requested);
        RecusalRule rule = new RecusalRule(sitting.session().regulation());
        for (Seat seat : sitting.seats()) {
            sitting.agenda().forEach(agendaCase -> {
                List<RecusalRequest> same = open.stream().filter(request -> request.memberId().equals(seat.memberId())
                        && request.nominationId().equals(agendaCase.nominationId())).toList();
                open.removeAll(same);
                rule.reason(seat, agendaCase).or(() -> same.stream().findFirst().map(RecusalRequest::reason))
                        .ifPresent(reason -> keep(seat, agendaCase.nominationId(), reason));
            });
        }
        if (!open.isEmpty()) {
            throw Refused.invalid("recusals", "Không vắng biểu quyết: thành viên hoặc trường hợp không có trong phiên họp.");
        }
    }

    private void keep(Seat seat, String nominationId, String reason) {
        recusals.save(new Recusal(seat.ballotKey(), nominationId, reason));
        audit.record("COUNCIL_MEMBER_RECUSED", seat.ballotKey(), nominationId + ": " + reason);
    }

    private void explain(Session session, Quorum quorum) {
        explanations.keep(new Explanation(session.id() + "/" + session.sitting(), "COUNCIL_QUORUM",
                Map.of("members", quorum.members(), "present", quorum.present(), "needed", quorum.needed(), "share", quorum.share()),
                session.regulationSource(), VietnamTime.dayOf(clock.instant()), quorum.met(), quorum.sentence()));
    }
}

package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilSessions;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.DossierFacts;
import vn.thidua.plan.AwardTimetable;

/** Puts a case sent to another level, and the parts of its package, into words. */
@Service
public class DescribeEscalation {

    private final Escalations escalations;
    private final DescribeDossier dossiers;
    private final CouncilSessions sessions;
    private final DescribeMovement describe;
    private final Movements movements;

    DescribeEscalation(Escalations escalations, DescribeDossier dossiers, CouncilSessions sessions, DescribeMovement describe,
                       Movements movements) {
        this.escalations = escalations;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.describe = describe;
        this.movements = movements;
    }

    @Transactional(readOnly = true)
    public EscalationFacts of(String escalationId) {
        EscalatedCase escalation = escalations.get(escalationId);
        DossierFacts dossier = dossiers.of(escalation.nominationId());
        return new EscalationFacts(describe.of(escalation.movementId()).title(), escalation.nominee(), dossier.unit(),
                escalation.award().label(), escalation.decider().label(), escalation.cause().label(), escalation.councilSentence(),
                dossier.report(), sessions.get(escalation.sessionId()).minutes(), submission(escalation),
                escalation.legalLimb() == null ? "" : escalation.legalLimb(), sent(escalation), due(escalation),
                escalation.ownAward() == null ? "" : escalation.ownAward().label(), ceremony(escalation.movementId()));
    }

    /** The nominee and its unit, as a task list names the case's tasks. */
    @Transactional(readOnly = true)
    public String subject(String escalationId) {
        return dossiers.subject(escalations.get(escalationId).nominationId());
    }

    private String ceremony(String movementId) {
        AwardTimetable timetable = movements.plan(movementId).timetable();
        return timetable == null || timetable.ceremonyOn() == null ? "" : VietnamTime.date(timetable.ceremonyOn());
    }

    private static String submission(EscalatedCase escalation) {
        return escalation.proposalNumber() == null ? ""
                : "số %s ngày %s".formatted(escalation.proposalNumber(), VietnamTime.date(escalation.proposalDate()));
    }

    private static String sent(EscalatedCase escalation) {
        return escalation.sentOn() == null ? "" : "ngày %s, %s".formatted(VietnamTime.date(escalation.sentOn()), escalation.channel());
    }

    private static String due(EscalatedCase escalation) {
        return escalation.answerDueAt() == null ? ""
                : "đến hết ngày " + VietnamTime.date(VietnamTime.dayOf(escalation.answerDueAt().minusMillis(1)));
    }
}

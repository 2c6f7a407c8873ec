package vn.thidua.award;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.Authority;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.PublicationRepository;
import vn.thidua.award.internal.RegisterEntry;
import vn.thidua.award.internal.RegisterRepository;
import vn.thidua.award.internal.StoredPublication;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;
import vn.thidua.plan.Recipient;

/** Sends an issued decision to the plan's recipients, enters its awards in the register, tells the units of the awarded and has them paid. */
@Service
public class PublishDecision {

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final RegisterRepository register;
    private final PublicationRepository publications;
    private final Authority authority;
    private final Movements movements;
    private final Notices notices;
    private final Processes processes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishDecision(DecisionRepository decisions, LineRepository lines, RegisterRepository register, PublicationRepository publications,
                    Authority authority, Movements movements, Notices notices, Processes processes, AuditTrail audit,
                    ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.register = register;
        this.publications = publications;
        this.authority = authority;
        this.movements = movements;
        this.notices = notices;
        this.processes = processes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Repeating it after success changes nothing. Returns whether somebody was refused, so that there are units to tell why (L-87). */
    @Transactional
    public boolean publish(String decisionId) {
        Decision decision = decisions.locked(decisionId);
        List<Line> all = lines.findByDecisionIdOrderByPosition(decisionId);
        boolean anyRefused = all.stream().anyMatch(Line::isRefused);
        if (decision.status() == DecisionStatus.PUBLISHED) {
            return anyRefused;
        }
        decision.publish(clock.instant());
        List<Recipient> recipients = movements.plan(decision.movementId()).recipients();
        for (int position = 1; position <= recipients.size(); position++) {
            publications.save(new StoredPublication(decisionId, position, recipients.get(position - 1), clock.instant()));
        }
        List<Line> granted = all.stream().filter(Line::isGranted).toList();
        granted.forEach(line -> enter(decision, line));
        if (!granted.isEmpty()) {
            register.flush();
            pay(decision);
        }
        audit.record("DECISION_PUBLISHED", decisionId, "Gửi %d nơi nhận.".formatted(recipients.size()));
        events.publishEvent(new DecisionPublished(decisionId, decision.movementId(), decision.documentNumber(), decision.issuedOn(),
                granted.size(), all.size() - granted.size()));
        return anyRefused;
    }

    /** The money is a case of its own: what it lacks holds up neither the decision nor the movement. */
    private void pay(Decision decision) {
        Movement movement = movements.get(decision.movementId());
        processes.start("reward-payment", decision.id() + "/money", Map.of("decisionId", decision.id(), "movementId", movement.id(),
                "issuerUnitId", decision.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId()));
    }

    private void enter(Decision decision, Line line) {
        register.save(new RegisterEntry(decision, line, authority.signerOf(decision.movementId())));
        notices.inform(line.unitId(), line.nominationId(), "%s được tặng %s theo Quyết định số %s ngày %s.".formatted(line.nomineeName(),
                line.award().label(), decision.documentNumber(), VietnamTime.date(decision.issuedOn())));
    }
}
